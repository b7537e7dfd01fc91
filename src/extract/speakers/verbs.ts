// The verbs by which minutes say that somebody spoke, and what must follow those that have other uses too.
import { type Forms, irregular, regular } from './inflect.ts';
import { BOUND_BY, FREE } from './vocabulary.ts';

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
const SPEECH = `(?:updates?|overviews?|presentations?|reports?|summary|summaries|briefings?|talks?|accounts?|details?|outlines?|explanations?|feedback|thanks|demonstrations?|backgrounds?|introductions?|assurances?|reassurances?|undertakings?|examples?|speech|address|advice|clarifications?|information|statements?|reference|mention|suggestions?|proposals?|comments?|observations?|remarks?|points?|pleas?|requests?|recommendations?|apology|announcements?|explanation|insights?|highlights|context|commentary|run-?through|walk-?through|confirmation|resum[eé]|précis|rundown|run-down|figures|statistics|views?|opinions?|tributes?|congratulations|welcome|notice|vote of thanks|recap|synopsis|reminder|correction|case|arguments?|offer|commitment|promise|figures?|answers?|history|evidence|news|warning|reasons|numbers|totals?|interpretation|illustration|progress|opening remarks|flavour|support|backing|glimpse|indication|instances?|testimony|lecture|talk|snapshot|verdict|response|repl(?:y|ies)|description|timeline|breakdown|picture|guidance|impressions?|evidence|critique|appraisal|assessment|notes? of caution|low-?down|lowdown)`;

const GIVEN = new RegExp(
  String.raw`^(?:\s+(?:by way of|${AUDIENCE})(?:\s+with)?)?(?:\s+(?!apologies|that|which|who|to\b)[\w’'&/,()-]+){0,9}?\s+${SPEECH}\b(?!\s+(?:of absence|for absence))`,
);
/** "gave that assurance", "gave this undertaking". */
const GIVEN_THAT = /^\s+(?:that|this|such an?) (?:assurance|undertaking|commitment|confirmation|explanation|advice)\b/;
const MADE = new RegExp(
  String.raw`^\s+(?:(?:it\s+)?(?:very\s+|quite\s+)?clear|(?:[\w’'-]+\s+){1,3}aware\b|(?:[\w’'-]+\s+){0,5}${SPEECH}\b|(?:[\w’'-]+\s+){0,3}(?:appeal|contribution|enquir|inquir|amendment|nomination))`,
);
const RAISED =
  /^\s+(?!by\b|£|\d|(?:an?\s+|the\s+|over\s+|some\s+)?(?:invoice|purchase|precept|flag|money|funds?|height|kerb|roof|finance)\b)/;

const free = (bases: readonly string[]): Saying[] => bases.map((base) => ({ forms: regular(base), never: BY }));
const BY = /^\s+by\b/;
/** After these a bare "by", "to" or "for" is telegraphic passive: "Clerk advised to wait", "Mr A thanked for his work". */
const PASSIVE_TO = /^\s+(?:by|to)\b/;
const ACTIVE_TO =
  /^\s+(?:by\b|to\s+(?!be\b|address|speak|see\b|know\b|have\b|make\b|raise|record|point|thank|say\b|read\b|comment|hear\b|ask\b))/;
const ONWARD =
  /^\s+(?:it|this|these|them|the\s+[\w\s’'-]{1,50}?|an?\s+[\w\s’'-]{1,50}?)(?<!\s)\s+to\s+(?:the\s+)?(?!council\b|committee|meeting|members|partners|board|panel|group|chair)[A-Z]/;

export const SAYINGS: readonly Saying[] = [
  ...free(FREE),
  ...BOUND_BY.map(
    ([base, past, needs]): Saying => ({ forms: past === null ? regular(base) : irregular(base, past), needs }),
  ),
  { forms: regular('nominate'), never: /^\s+(?:by|as|for|to)\b/ },
  { forms: regular('offer'), never: /^\s+(?:by\b|(?:his|her|their)?(?:(?<!\s)\s+)?apologies)/ },
  { forms: irregular('say', 'said'), never: /^\s+(?:prayers?|grace|the\s+(?:opening\s+)?prayer)\b/ },
  {
    forms: irregular('speak', 'spoke', 'spoken'),
    never:
      /^\s+(?:by|with(?!\s+the\s+(?:[Cc]hair|permission|leave|consent)))\b|^\s+to\s+(?!(?:the|this|his|her|their|a)\s+(?:[\w’'-]+\s+){0,2}(?:report|item|motion|paper|amendment|application|document|presentation|slides|proposal|topic|matter|committee|meeting|members|panel|council|board|group|partnership)\b)/,
  },
  { forms: irregular('tell', 'told'), never: /^\s+(?:by|to|that|about)\b/ },
  { forms: irregular('feel', 'felt'), never: /^\s+(?:ill|unwell|better|by)\b/ },
  { forms: irregular('think', 'thought'), never: /^\s+(?:of|by)\b/ },
  { forms: irregular('undertake', 'undertook', 'undertaken'), needs: /^\s+(?:to|that)\b/ },
  {
    forms: irregular('seek', 'sought'),
    needs:
      /^\s+(?:from\s+)?[^.;]{0,60}?\b(?:clarification|clarity|assurances?|reassurances?|confirmation|agreement|approval|views|comments|feedback|nominations|support|information|endorsement|updates?|explanation|to\s+(?:clarify|understand|know))\b/,
  },
  {
    forms: irregular('draw', 'drew', 'drawn'),
    needs:
      /^\s+out\b|^\s+[^.;]{0,60}?\b(?:attention|comparisons?|conclusions?|distinction|parallels?|a\s+line\s+under)/,
  },
  {
    forms: irregular('bring', 'brought'),
    needs:
      /^\s+[^.;]{0,90}?\b(?:attention|up\s+to\s+date|up\s+to\s+speed|to\s+the\s+notice)\b|^\s+up\s+(?:the|an?|his|her)\b/,
  },
  {
    forms: irregular('give', 'gave', 'given'),
    needs: new RegExp(`${GIVEN.source}|${GIVEN_THAT.source}`),
    never: /^\s+(?:[\w’'-]+\s+){0,2}apologies/,
  },
  { forms: regular('provide'), needs: GIVEN },
  { forms: regular('deliver'), needs: GIVEN },
  { forms: irregular('make', 'made'), needs: MADE },
  {
    forms: irregular('go', 'went', 'gone'),
    needs: /^\s+(?:[\w’'-]+ly\s+)?(?:through|over\s+the|into\s+(?:more\s+|further\s+|some\s+)?detail)\b/,
  },
  {
    forms: irregular('run', 'ran', 'run'),
    needs: /^\s+(?:(?:[\w’'-]+\s+){0,4}through\b|over\s+the\b|down\s+the\s+(?:list|figures))/,
  },
  {
    forms: irregular('take', 'took', 'taken'),
    needs:
      /^\s+(?:[\w’'-]+\s+){1,5}through\b|^\s+(?:(?:the|an?|that|his|her)\s+(?:[\w’'-]+\s+)?(?:view|point)|issue\s+with|questions|exception|up\s+the\s+(?:point|theme|question|subject|matter))\b/,
  },
  { forms: regular('walk'), needs: /^\s+(?:[\w’'-]+\s+){1,5}through\b/ },
  {
    forms: regular('talk'),
    needs:
      /^\s+(?:(?:[\w’'-]+\s+){0,5}(?:through|about)|on\b|of\b|at\s+length|to\s+(?:the|his|her|a)\s+(?:[\w’'-]+\s+)?(?:reports?|papers?|slides|presentation|item|motion)\b)/,
  },
  {
    forms: irregular('lead', 'led'),
    needs:
      /^\s+(?:(?:a|an|the)\s+(?:[\w’'-]+\s+){0,3}(?:discussion|presentation|item|session|debate)|(?:[\w’'-]+\s+){1,4}through\b)/,
  },
  { forms: irregular('pay', 'paid'), needs: /^\s+(?:[\w’'-]+\s+){0,3}(?:tribute|thanks|respects|credit|compliments?)/ },
  { forms: irregular('set', 'set'), needs: /^\s+(?:out\b|[^.;]{1,50}?\bin\s+context)/ },
  {
    forms: irregular('put', 'put'),
    needs:
      /^\s+(?:in\s+an?\s+(?:plea|word)|it\s+to\b|on\s+record|forward\s+(?!(?:him|her|them|it)sel|to\b)|(?:[\w’'-]+\s+){1,4}(?:case|question|point|view|argument)s?\b|the\s+(?:[\w’'-]+\s+){1,3}at\s)/,
  },
  {
    forms: irregular('read', 'read'),
    needs:
      /^\s+(?:out\b|aloud|from\b|[A-Z][\w’'-]+[’']s?\s+|(?:(?:the|an?|his|her|two|three|some|several|out)\s+)?(?:[\w’'-]+\s+){0,3}(?:notice|statement|letter|e-?mail|motion|report|names|list|poem|message|response|reply|following|extracts?|paragraph|passage|resolution|note|tribute|correspondence|figures))/,
  },
  {
    forms: irregular('show', 'showed', 'shown'),
    needs:
      /^\s+(?:[\w’'-]+\s+){0,4}(?:us\b|everyone|members|meeting|councillors|committee|slides?|videos?|films?|footage|presentation|photographs?|photos|pictures?|maps?|plans?|images?|clips?)\b/,
  },
  { forms: regular('point'), needs: /^\s+(?:out|to|(?:[\w’'-]+\s+){1,3}(?:to|towards))\b/ },
  { forms: regular('touch'), needs: /^\s+(?:up)?on\b/ },
  { forms: regular('expand'), needs: /^\s+(?:up)?on\b/ },
  {
    forms: regular('call'),
    needs:
      /^\s+(?:for|up\s?on|on|attention|(?:it|this|that|them)\s+(?:an?|the|\w+ing)?)\b|^\s+the\s+[^.;]{3,60}?\s(?:an?|un\w+|dis\w+|in\w+able)\s/,
  },
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
      /^\s+(?:(?:no|little|some|great|much|any|the|an?|many|several|few|every)\s+)*(?:[\w’'-]+\s+)?(?:objections?|reasons?|merits?|need|difficult(?:y|ies)|point|problems?|harm|case|advantages?|benefits?|dangers?|sense|value|virtue|risks?|scope|potential)\b/,
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
    needs: new RegExp(
      String.raw`^\s+(?:${AUDIENCE}|the\s+(?:audience|room|public|assembly|questions?|issues?|points?|concerns?))`,
    ),
  },
  {
    forms: regular('consider'),
    needs:
      /^\s+(?:that\b|it\b|this\b|these\b|the\s+[\w\s’'-]{1,50}?\s(?:to\s+(?:be|have)|too|un\w+|in(?:adequate|sufficient|appropriate)|excessive|premature|sensible|reasonable|fair|good|poor)\b)/,
  },
  { forms: regular('anticipate'), needs: /^\s+(?:that|the|a)\b/ },
  { forms: regular('discuss'), never: /^\s+(?:by\b|[^.;]{0,70}?\bwith\s+[A-Z])/ },
  { forms: regular('update'), needs: new RegExp(String.raw`^\s+(?:on\b|that\b|${AUDIENCE})`) },
  { forms: regular('direct'), needs: /^\s+that\b/ },
  {
    forms: regular('declare'),
    needs:
      /^\s+(?:that\s+)?(?:the\s+|an?\s+)?(?:[\w’'-]+\s+){0,2}(?:amendments?|motions?|votes?|results?|resolutions?|proposals?|recommendations?|outcome)\b/,
  },
  { forms: regular('rule'), needs: /^\s+(?:that\b|out\b|[^.;]{1,60}?\bout\b|in\s+favour|against)/ },
  { forms: regular('commit'), needs: /^\s+(?:to|(?:him|her|them)sel(?:f|ves))\b/ },
  {
    forms: regular('apologise'),
    never:
      /^\s+for\s+(?:(?:his|her|their|the)\s+)*(?:absence|non-attendance|lateness|late\s+arrival|inability|(?:not\s+)?being\s+(?:late|absent|unable|able\s+to\s+attend|present)|arriving|having\s+(?:been|arrived|to\s+leave)|leaving)\b/,
  },
  {
    forms: regular('apologize'),
    never:
      /^\s+for\s+(?:his|her|their|the)\s+(?:absence|lateness)|^\s+for\s+(?:arriving|being|having\s+(?:been|arrived))\b/,
  },
];
