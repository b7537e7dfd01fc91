// "The Committee approved …", "Members agreed to …": the body as the subject of a deciding verb.

import { matches } from '../../model/matches.ts';
import { hint } from '../../names/hints.ts';
import { isEarlier, isGoverned, isMereView, NOT_FOR_NOTING } from './decoys.ts';
import type { Finding } from './finding.ts';
import { outcomeOfComplement, outcomeOfDeciding } from './outcome.ts';
import { lowerCased, type Rule, subjectPattern } from './rule.ts';
import { ADVERBS } from './verbs.ts';

const VERB =
  '(agreed|decided|determined|voted|approved|adopted|endorsed|supported|accepted|noted|ratified|signed off|authori[sz]ed|recommended|requested|' +
  '(?:re-?)?elected|(?:re-?)?appointed|nominated|co-?opted|deferred|postponed|rejected|refused|declined|confirmed|passed|concurred|chose|selected|opted|favoured|preferred|took the view|asked|' +
  '(?:(?:was|were) )?(?:all |unanimously )?in (?:favour|agreement|support)|(?:(?:was|were) )?(?:all |quite |very |generally |broadly )?(?:content|happy|willing|prepared|minded|supportive)|concluded|advised|delegated|' +
  'gave (?:[\\w-]+ ){0,4}?(?:go-ahead|green light|approval|consent|support|agreement|authority|permission|backing|blessing|authori[sz]ation)|(?:had|raised|made|have|has|offered) no (?:objections?|comments?))';
/** One word at least of every {@link VERB}. */
export const BODY_DECIDES = hint(
  /^(?:agreed|decided|determined|voted|approved|adopted|endorsed|supported|accepted|noted|ratified|signed|authori[sz]ed|recommended|requested|(?:re)?elected|(?:re)?appointed|nominated|(?:co)?opted|deferred|postponed|rejected|refused|declined|confirmed|passed|concurred|chose|selected|favoured|preferred|took|asked|favour|agreement|support|content|happy|willing|prepared|minded|supportive|concluded|advised|delegated|gave|objections?|comments?)$/i,
);
const LEADS_UP =
  '(?:considered|discussed|debated|reviewed|received|thanked|welcomed|examined|heard|looked at|commented on|scrutinised|congratulated|voted|commended|queried|felt|took assurance|(?:was|were) (?:assured|informed|advised|satisfied|pleased|updated|briefed))';

const PARENTHESIS = '(?:,\\s[^,.;]{1,140},|\\s\\([^)]{1,60}\\))?';
const deciding = subjectPattern(
  "(?<![\\w’'-])(",
  `|^it)${PARENTHESIS}\\s+${ADVERBS}(?:(${LEADS_UP})\\b([^.;]{0,260}?)(?:,(?:\\s*(?:and|but))?|\\band|\\bbut)\\s+${ADVERBS})?${VERB}\\b`,
  'g',
);

/** The body does the deciding. */
export const bodyDecides: Rule = (sentence, { body, title }) => {
  for (const match of matches(lowerCased(sentence), deciding(body.subject))) {
    const [whole, who = '', , , verb = ''] = match;
    const end = match.index + whole.length;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(end);
    if (!isSubject(before, who) || isGoverned(before) || isEarlier(before, after)) continue;
    if (!decides(verb, before, after)) continue;
    return {
      at: match.index,
      end,
      outcome: outcomeOf(verb, after, title),
      open: true,
      formal: false,
      bare: isBare(who, after),
      by: 'resolutions/body',
    };
  }
  return null;
};

/** "Norfolk County Council agreed" and "the Clerk to the Council agreed" are not the body's. */
function isSubject(before: string, who: string): boolean {
  if (/\b(?:of|by|to|with|from|for|in|on|at|about|between|than)\s+$/i.test(before))
    return /\b(?:members|majority|all|most|rest|both) of\s+$/i.test(before);
  if (/^(?:the|this|all|both|most|several|a|everyone|those|we|it)\b/i.test(who))
    return !/\b(?:not|nearly|almost|after)\s+$/i.test(before);
  return /^\W*(?:\(?\w{1,3}[.)]\s*)?$|[,;:.()–—-]\s*$|\b(?:and|but|so|then|therefore|discussion|debate|unanimously)\s+$/i.test(
    before,
  );
}

function decides(verb: string, before: string, after: string): boolean {
  const word = verb.toLowerCase();
  if (/^(?:agreed|accepted|concurred|supported|in agreement)$/u.test(word) && isMereView(after)) return false;
  if (/(?:content|happy|willing|prepared|minded)$/u.test(word)) return WILLING.test(after);
  if (/supportive$/u.test(word)) return /^\s+of\b/i.test(after);
  switch (word) {
    case 'concluded':
      return /^\s+that\b[^.;]{0,80}\b(?:should|ought|must|would)\b/i.test(after);
    case 'advised':
      return /^[^.;]{3,80}?\bthat\b[^.;]{0,80}\bshould\b/i.test(after);
    case 'noted':
      return (
        !/^\s*(?:that|how|with (?:regret|sadness|sorrow))\b|^\s*the following (?:points|comments|issues|concerns|observations)\b/i.test(
          after,
        ) && !NOT_FOR_NOTING.test(head(after))
      );
    case 'accepted':
    case 'supported':
    case 'recommended':
      return !/^\s*by\b/i.test(after) && !(word === 'accepted' && /^\s*that\b/i.test(after));
    case 'confirmed':
      return (
        /^\s*(?:[^.;,]{0,40})\b(?:minutes|notes|record|appointments?|decision|terms|election)\b/i.test(after) &&
        !/^\s*that\b/i.test(after)
      );
    case 'requested':
      return (
        /^\s*(?:that|an?|further|more|regular|the)\b/i.test(after) && !/^[^.;,]{0,30}\bclarification\b/i.test(after)
      );
    case 'voted':
      return /^\s*(?:[\w ]{1,12}?\s?(?:[-–]|to)\s?\w{1,9}\s+)?(?:to|against|for|in (?:favour|support)|unanimously|not|that|down)\b/i.test(
        after,
      );
    case 'passed':
      return /^\s*(?:(?:a|the|this|all)\s*)?(?:following\s+)?(?:resolution|motion|accounts?|amendment|vote)\b/i.test(
        after,
      );
    case 'took the view':
      return /^\s+that\b[^.;]{0,80}\b(?:ought|should|must)\b/i.test(after);
    case 'asked':
      return /\b(?:by \w+ votes|show of hands|unanimously)\b/i.test(`${before} ${after}`) && /\bto\b/u.test(after);
    case 'chose':
    case 'selected':
    case 'favoured':
    case 'preferred':
      return !/^\s*(?:by|that)\b/i.test(after);
    case 'opted':
      return /^\s*(?:to|for|not)\b/i.test(after);
    case 'declined':
    case 'determined':
      return /^\s*to\b/i.test(after);
    default:
      return true;
  }
}

function outcomeOf(verb: string, after: string, title: string): Finding['outcome'] {
  const word = verb.toLowerCase();
  if (/supportive$|in support$/u.test(word)) return 'endorsed';
  if (/(?:content|happy|willing|prepared|minded)$/u.test(word)) return outcomeOfComplement(after);
  if (word === 'advised') return 'recommended';
  if (/in (?:favour|agreement)$/u.test(word))
    return outcomeOfComplement(
      after.replace(/^\s*(?:of|with|to)\s+(\w+?)(?:pp|t|s|r|v|n)?ing\b/u, (whole, stem: string) => gerund(whole, stem)),
    );
  if (/^gave/u.test(word))
    return /approval|approv/i.test(word + head(after))
      ? 'approved'
      : /support|backing/i.test(word + head(after))
        ? 'endorsed'
        : 'agreed';
  if (/no (?:objections?|comments?)$/u.test(word)) return 'agreed';
  if (word === 'took the view') return 'other';
  if (word === 'voted')
    return /^\s*(?:unanimously\s+)?(?:against|down)\b/i.test(after)
      ? 'refused'
      : /^[\w –-]{0,24}\bin support\b/i.test(after)
        ? 'endorsed'
        : outcomeOfComplement(after);
  if (word === 'passed')
    return outcomeOfComplement(after.replace(/^\s*(?:(?:a|the|this|all)\s*)?(?:following\s+)?\w+/u, ''));
  return outcomeOfDeciding(word, 'body', after, title);
}

/** "happy to leave it", "content for the Clerk to order one"; being happy to hear a thing decides nothing. */
const WILLING =
  /^\s+(?:to|for)\b(?!\s+(?:(?:be|have)\b|hear|see|learn|note|report|know|welcome|meet|say|support\b(?=[.]|$)|help|answer|provide|discuss|attend))/i;

/** "in favour of adopting these" reads as "to adopt these". */
function gerund(whole: string, stem: string): string {
  const verb = [
    'adopt',
    'approve',
    'accept',
    'defer',
    'support',
    'endorse',
    'appoint',
    'note',
    'reject',
    'refuse',
  ].find((one) => one.startsWith(stem.slice(0, 4)) && stem.length >= 3);
  return verb ? `to ${verb}` : whole;
}

function head(after: string): string {
  return after.trimStart().split(/\s+/u).slice(0, 5).join(' ');
}

function isBare(who: string, after: string): boolean {
  return (
    /^\W*$|^\s*(?:(?:to|with)\s*)?(?:this|these|that|it)\b\W*$|^\s*unanimously\W*$/i.test(after) && who.length < 40
  );
}
