// The verbs by which minutes say that somebody spoke, and what must follow those that have other uses too.
import { type Forms, irregular, regular } from './inflect.ts';

/** One verb of saying. The two tests see the text right after the verb, with its leading space. */
export interface Saying {
  readonly forms: Forms;
  /** What has to follow, for a verb that has other uses: "raised the issue", never "raised £273". */
  readonly needs?: RegExp;
  /** What must not follow: "asked to send" (telegraphic for "was asked"), "proposed by". */
  readonly never?: RegExp;
}

/** A word for the people of the meeting, as the object of "updated". */
const AUDIENCE = String.raw`(?:(?:the|all|those|our|its|fellow|other)\s+)*(?:[\w’'-]+\s+){0,3}(?:[Cc]ouncil(?:lors)?|[Cc]ommittee|[Mm]eeting|[Mm]embers?|[Pp]artners?|[Pp]artnership|[Pp]anel|[Bb]oard|[Gg]roup|attendees|[Tt]rustees|[Gg]overnors|[Ff]orum|everyone|all|us|those|both|[Ee]xecutive|[Cc]abinet|(?<=the\s)[A-Z]{2,})\b`;

/** What is given, made or provided when somebody speaks. */
const SPEECH = `(?:updates?|overviews?|presentations?|reports?|summary|summaries|briefings?|talks?|accounts?|details?|outlines?|explanations?|feedback|thanks|demonstrations?|backgrounds?|introductions?|assurances?|reassurances?|undertakings?|examples?|speech|address|advice|clarifications?|information|statements?|reference|mention|suggestions?|proposals?|comments?|observations?|remarks?|points?|pleas?|requests?|recommendations?|apology|announcements?|explanation|insights?|highlights|context|commentary|run-?through|walk-?through|confirmation|resum[eé]|précis|rundown|run-down|figures|statistics|views?|opinions?|tributes?|congratulations|welcome|notice|vote of thanks|recap|synopsis|reminder|correction|case|arguments?|offer|commitment|promise|figures?|answers?|history|evidence|news|warning|reasons|numbers|totals?|interpretation|illustration|progress|opening remarks)`;

const GIVEN = new RegExp(
  String.raw`^(?:\s+(?:by way of|${AUDIENCE})(?:\s+with)?)?(?:\s+(?!apologies|that|which|who|to\b)[\w’'&/,()-]+){0,9}?\s+${SPEECH}\b(?!\s+(?:of absence|for absence))`,
);
const MADE = new RegExp(
  String.raw`^\s+(?:(?:it\s+)?(?:very\s+|quite\s+)?clear|(?:[\w’'-]+\s+){0,5}${SPEECH}\b|(?:[\w’'-]+\s+){0,3}(?:appeal|contribution|enquir|inquir|amendment|nomination))`,
);
const RAISED =
  /^\s+(?!by\b|£|\d|(?:an?\s+|the\s+|over\s+|some\s+)?(?:invoice|purchase|precept|flag|money|funds?|height|kerb|roof|finance)\b)/;

const free = (words: string): Saying[] => words.split(/\s+/).map((base) => ({ forms: regular(base), never: BY }));
const BY = /^\s+by\b/;
/** After these a bare "by", "to" or "for" is telegraphic passive: "Clerk advised to wait", "Mr A thanked for his work". */
const PASSIVE_TO = /^\s+(?:by|to)\b/;
const ACTIVE_TO =
  /^\s+(?:by\b|to\s+(?!be\b|address|speak|see\b|know\b|have\b|make\b|raise|record|point|thank|say\b|read\b|comment|hear\b|ask\b))/;
const ONWARD =
  /^\s+(?:it|this|these|them|the\s+[\w\s’'-]{1,50}?|an?\s+[\w\s’'-]{1,50}?)\s+to\s+(?:the\s+)?(?!council\b|committee|meeting|members|partners|board|panel|group|chair)[A-Z]/;

export const SAYINGS: readonly Saying[] = [
  ...free(
    `add admit acknowledge advocate affirm agree allude announce answer argue assert assure caution cite claim clarify comment commend complain concede conclude concur confirm contend counter criticise criticize demonstrate describe detail disagree echo elaborate emphasise emphasize enquire inquire estimate explain express flag highlight indicate insist introduce lament mention object observe oppose outline pledge praise promise query question quote reaffirm reassure recall recap recognise recognize recommend refer reflect regret reiterate relay remark repeat reply respond reveal state stress suggest summarise summarize support underline voice volunteer warn wonder brief alert share offer present second nominate compliment dispute demand doubt favour counsel fear confess intimate beg challenge correct review want hope plead applaud deplore deprecate endorse protest defend dissent differ grumble enthuse demo marvel joke muse venture sympathise sympathize apprise notify caution ponder contest applaud acknowledge concede interject`,
  ).map((saying) =>
    saying.forms.base === 'nominate'
      ? { ...saying, never: /^\s+(?:by|as|for|to)\b/ }
      : saying.forms.base === 'offer'
        ? { ...saying, never: /^\s+(?:by\b|(?:his|her|their)?\s*apologies)/ }
        : saying,
  ),
  { forms: irregular('say', 'said'), never: /^\s+(?:prayers?|grace|the\s+(?:opening\s+)?prayer)\b/ },
  {
    forms: irregular('speak', 'spoke', 'spoken'),
    never:
      /^\s+(?:by|with)\b|^\s+to\s+(?!(?:the|this|his|her|their|a)\s+(?:[\w’'-]+\s+){0,2}(?:report|item|motion|paper|amendment|application|document|presentation|slides|proposal|topic|matter|committee|meeting|members|panel|council|board|group|partnership)\b)/,
  },
  { forms: irregular('tell', 'told'), never: /^\s+(?:by|to|that|about)\b/ },
  { forms: irregular('feel', 'felt'), never: /^\s+(?:ill|unwell|better|by)\b/ },
  { forms: irregular('think', 'thought'), never: /^\s+(?:of|by)\b/ },
  { forms: irregular('undertake', 'undertook', 'undertaken'), needs: /^\s+(?:to|that)\b/ },
  {
    forms: irregular('seek', 'sought'),
    needs:
      /^\s+[^.;]{0,60}?\b(?:clarification|clarity|assurances?|reassurances?|confirmation|agreement|approval|views|comments|feedback|nominations|support|information|endorsement|updates?|explanation|to\s+(?:clarify|understand|know))\b/,
  },
  {
    forms: irregular('draw', 'drew', 'drawn'),
    needs: /^\s+out\b|^\s+[^.;]{0,60}?\b(?:attention|comparison|conclusion)/,
  },
  {
    forms: irregular('bring', 'brought'),
    needs: /^\s+[^.;]{0,90}?\b(?:attention|up\s+to\s+date|up\s+to\s+speed|to\s+the\s+notice)\b|^\s+up\s+the\b/,
  },
  { forms: irregular('give', 'gave', 'given'), needs: GIVEN, never: /^\s+(?:[\w’'-]+\s+){0,2}apologies/ },
  { forms: regular('provide'), needs: GIVEN },
  { forms: regular('deliver'), needs: GIVEN },
  { forms: irregular('make', 'made'), needs: MADE },
  {
    forms: irregular('go', 'went', 'gone'),
    needs: /^\s+(?:[\w’'-]+ly\s+)?(?:through|over\s+the|into\s+(?:more\s+|further\s+|some\s+)?detail)\b/,
  },
  { forms: irregular('run', 'ran', 'run'), needs: /^\s+(?:[\w’'-]+\s+){0,4}through\b/ },
  {
    forms: irregular('take', 'took', 'taken'),
    needs:
      /^\s+(?:[\w’'-]+\s+){1,5}through\b|^\s+(?:(?:the|an?)\s+(?:[\w’'-]+\s+)?view|issue\s+with|questions|exception)\b/,
  },
  { forms: regular('walk'), needs: /^\s+(?:[\w’'-]+\s+){1,5}through\b/ },
  { forms: regular('talk'), needs: /^\s+(?:(?:[\w’'-]+\s+){0,5}through|about|on\b|of\b|at\s+length)/ },
  {
    forms: irregular('lead', 'led'),
    needs:
      /^\s+(?:(?:a|an|the)\s+(?:[\w’'-]+\s+){0,3}(?:discussion|presentation|item|session|debate)|(?:[\w’'-]+\s+){1,4}through\b)/,
  },
  { forms: irregular('pay', 'paid'), needs: /^\s+(?:[\w’'-]+\s+){0,3}(?:tribute|thanks|respects)/ },
  { forms: irregular('set', 'set'), needs: /^\s+out\b/ },
  {
    forms: irregular('put', 'put'),
    needs:
      /^\s+(?:in\s+an?\s+(?:plea|word)|it\s+to\b|forward\s+(?!(?:him|her|them|it)sel|to\b)|(?:the|a)\s+(?:case|question|point|view))/,
  },
  {
    forms: irregular('read', 'read'),
    needs:
      /^\s+(?:out\b|aloud|from\b|(?:the|a|an)\s+(?:[\w’'-]+\s+){0,3}(?:notice|statement|letter|motion|report|names|list|poem|prayer|message|response|following))/,
  },
  {
    forms: irregular('show', 'showed', 'shown'),
    needs:
      /^\s+(?:[\w’'-]+\s+){0,4}(?:slides?|videos?|films?|presentation|photographs?|photos|pictures?|maps?|plans?|images?|clips?)\b/,
  },
  { forms: regular('point'), needs: /^\s+(?:out|to)\b/ },
  { forms: regular('touch'), needs: /^\s+(?:up)?on\b/ },
  { forms: regular('expand'), needs: /^\s+(?:up)?on\b/ },
  { forms: regular('call'), needs: /^\s+(?:for|up\s?on|on|attention)\b/ },
  { forms: regular('appeal'), needs: /^\s+(?:for|to)\b/ },
  {
    forms: regular('pass'),
    needs: /^\s+on\s+(?:an?|some|the|his|her|their|thanks|information|congratulations|condolences|best|that)\b/,
  },
  {
    forms: regular('extend'),
    needs:
      /^\s+[^.;]{0,50}?\b(?:thanks|welcome|congratulations|sympath\w+|condolences|wishes|appreciation|gratitude|invitation)\b/,
  },
  {
    forms: regular('convey'),
    needs:
      /^\s+[^.;]{0,50}?\b(?:thanks|congratulations|sympath\w+|condolences|wishes|appreciation|gratitude|apologies\s+for\s+the|views?)\b/,
  },
  {
    forms: regular('record'),
    needs: /^\s+[^.;]{0,50}?\b(?:thanks|congratulations|appreciation|gratitude|condolences|dissent|concerns?|that)\b/,
  },
  { forms: regular('raise'), needs: RAISED, never: BY },
  { forms: regular('report'), never: new RegExp(`${BY.source}|${ONWARD.source}`) },
  {
    forms: regular('note'),
    never:
      /^\s+(?:by\b|(?:the\s+|that\s+)?apologies|[^.;]{0,40}?\binterests?\b\s+(?:as|in|on|regarding)|that\s+(?:s?he|they)\s+would\s+be\s+(?:arriving\s+)?late)/,
  },
  { forms: regular('advise'), never: PASSIVE_TO },
  { forms: regular('inform'), never: /^\s+(?:by|to|of|about)\b/ },
  { forms: regular('remind'), never: PASSIVE_TO },
  { forms: regular('encourage'), never: PASSIVE_TO },
  { forms: regular('urge'), never: /^\s+by\b/ },
  { forms: regular('welcome'), never: PASSIVE_TO },
  { forms: regular('invite'), never: PASSIVE_TO },
  { forms: regular('thank'), never: /^\s+(?:by|for)\b/ },
  { forms: regular('congratulate'), never: /^\s+(?:by|on)\b/ },
  { forms: regular('ask'), never: ACTIVE_TO },
  { forms: regular('request'), never: ACTIVE_TO },
  { forms: regular('propose'), never: /^\s+(?:by|as(?!\s+an?\s+amendment)|for\s+election)\b/ },
  {
    forms: regular('move'),
    needs:
      /^(?:\s+(?:that|the\s+(?:[\w’'-]+\s+){0,3}(?:motion|amendment|recommendations?|adoption|report|minutes|item|following|resolution|approval|acceptance|budget|proposal|vote|suspension|closure)|(?:as\s+)?an?\s+(?:[\w’'-]+\s+)?(?:amendment|motion|vote|resolution|proposal)|approval|adoption|acceptance|suspension|and\b|to\s+(?:accept|adopt|approve|receive|note|amend|defer|suspend|proceed))|,|\.|;|$)/,
  },
  { forms: regular('wish'), never: /^\s+to\b/ },
  {
    forms: regular('accept'),
    needs:
      /^\s+(?:that|there|this|(?:the|a|his|her|their|some)\s+(?:[\w’'-]+\s+)?(?:points?|need|criticisms?|concerns?|comments?|arguments?|suggestions?|challenge|amendments?|responsibility)\b)/,
  },
  { forms: regular('believe') },
  {
    forms: irregular('see', 'saw', 'seen'),
    needs:
      /^\s+(?:no|little|some)\s+(?:[\w’'-]+\s+)?(?:objections?|reasons?|merit|need|difficulty|point|problem|harm|case|advantage|benefit)\b/,
  },
  { forms: regular('press'), needs: /^\s+(?:for\b|him|her|them|(?:the|mr|mrs|ms|miss|dr|cllr|councillor)\s)/i },
  { forms: regular('hand'), needs: /^\s+(?:in|over|round|out)\s+(?:an?|the|some|copies)\b/ },
  {
    forms: regular('circulate'),
    never: /^\s+by\b|^[^.;]{0,90}\b(?:prior|before|after|e-?mail(?:ed)?|previously|earlier|last)\b/,
  },
  { forms: regular('table'), never: BY },
  {
    forms: regular('address'),
    needs: new RegExp(String.raw`^\s+(?:${AUDIENCE}|the\s+(?:audience|room|public|assembly|questions?|issue|points?))`),
  },
  { forms: regular('consider'), needs: /^\s+(?:that|it\b|this\s+(?:to|would|was))/ },
  { forms: regular('anticipate'), needs: /^\s+(?:that|the|a)\b/ },
  { forms: regular('discuss'), never: /^\s+(?:by\b|[^.;]{0,70}?\bwith\s+[A-Z])/ },
  { forms: regular('update'), needs: new RegExp(String.raw`^\s+(?:on\b|that\b|${AUDIENCE})`) },
  { forms: regular('direct'), needs: /^\s+that\b/ },
  {
    forms: regular('declare'),
    needs:
      /^\s+(?:that\s+)?(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){0,2}(?:amendments?|motions?|votes?|results?|resolutions?|proposals?|recommendations?|outcome)\b/,
  },
  { forms: regular('rule'), needs: /^\s+that\b/ },
  { forms: regular('commit'), needs: /^\s+(?:to|(?:him|her|them)sel(?:f|ves))\b/ },
  {
    forms: regular('apologise'),
    never:
      /^\s+for\s+(?:(?:his|her|their|the)\s+)*(?:absence|non-attendance|lateness|late\s+arrival|inability|(?:not\s+)?being\s+(?:late|absent|unable|able\s+to\s+attend|present))\b/,
  },
  { forms: regular('apologize'), never: /^\s+for\s+(?:his|her|their|the)\s+(?:absence|lateness)/ },
];

/** "was of the view", "was concerned that", "had a question": a state of mind that was put into words. */
export const STATES =
  /(?:was|is|were|remained|felt)\s+(?:(?:also|very|particularly|still|really|extremely|quite|most|more|not|rather|somewhat|less|equally|fairly|entirely|deeply|greatly|much|far\s+from|by\s+no\s+means)\s+)*(?:of\s+the\s+(?:view|opinion)|of\s+the\s+same\s+(?:view|opinion)|concerned\b|of\s+(?:the\s+same|like|a\s+different)\s+mind\b|clear\s+(?:on|that|about)\b|grateful\b|supportive\b|disappointed\b|unhappy\b|surprised\b|delighted\s+(?:that|with|by)\b|pleased\s+(?:that|with|by)\b|happy\s+(?:that|with)\b|in\s+favour\b(?<!were\s+in\s+favour)|against\s+(?:the|this|any|it)\b|opposed\s+to\b|sceptical\b|interested\s+to\s+know|(?:un)?easy\b|uneasy\b|cautious\b|minded\b|astonished\b|content\b|doubtful\b|(?:un)?convinced\b|(?:un)?persuaded\b|anxious\b|glad\b|critical\b|worried\b|alarmed\b|dismayed\b|puzzled\b|curious\b|adamant\b|hopeful\b|confident\b|optimistic\b|pessimistic\b|impressed\b|reassured\b|satisfied\b|encouraged\b|heartened\b|saddened\b|shocked\b|appalled\b|nervous\b|wary\b|reluctant\b|sorry\b|unable\s+to\s+(?:say|comment|answer|support|agree))|(?:had|has|did\s+have)\s+(?:(?:also|some|several|no|a|an|the|two|three|any|further|strong|serious|grave|few|major|particular)\s+)*(?:concerns?|questions?|quer(?:y|ies)|reservations?|doubts?|comments?|misgivings)\b/y;

/** What may stand before the infinitive of a verb of saying: "wished to thank", "was keen to stress", "went on to say". */
export const MODALS =
  /(?:did(?:\s+not)?|could(?:\s+not)?|cannot|can\s+not|would\s+not|would(?=\s+(?:also\s+)?(?:recommend|welcome|support|prefer|urge|suggest|second|propose|oppose|resist|advise|caution)\b)|(?:was|is|were|would\s+be)\s+(?:(?:also|very|particularly|really|most)\s+)?(?:pleased|delighted|happy|keen|able|glad|sorry|proud|honoured|privileged|anxious|quick)\s+to|would\s+(?:also\s+)?like(?:d)?\s+to|(?:also\s+)?(?:wish(?:ed|es)|want(?:ed|s))\s+to|asked\s+to|took\s+(?:(?:the|this)\s+opportunity|a\s+moment)\s+to|(?:went|moved)\s+on\s+to|continued\s+to|proceeded\s+to|attended\s+(?:the\s+meeting\s+)?to|was\s+(?:present|in\s+attendance|here)\s+to|came\s+(?:along\s+)?to|joined\s+(?:the\s+meeting\s+)?to|stood\s+(?:up\s+)?to|rose\s+to)\s+(?:(?:also|again|formally|publicly|personally|briefly|once\s+again|further|both)\s+)?/y;

/** What may stand before its gerund: "followed by outlining", "opened the meeting by welcoming". */
export const BEGINNINGS =
  /(?:opened|started|began|commenced|concluded|closed|ended|finished|followed|continued)\s+(?:(?:the|his|her|their|a)\s+(?:[\w’'-]+\s+)?)?(?:by\s+)?(?=\w+ing\b)/y;
