// The plain vocabulary of saying: verbs that need no closer look, and verbs that a word or two after them makes speech.

/** Regular verbs that tell of speech by themselves, with a person as their subject. */
export const FREE: readonly string[] = `
accuse add admit admonish acknowledge advocate affirm agree allege allude announce answer appreciate apprise applaud appraise argue assert assure avow
beg bemoan bewail blame boast caution challenge chide cite claim clarify comment commend commiserate compare complain compliment concede conclude concur condemn confess
confide confirm  conjecture console contend contest contradict contrast correct counsel counter credit criticise criticize decry defend demand demo demonstrate demur denounce deny
deplore deprecate depict describe detail differ digress disagree disclose dispute dissent dissociate doubt echo elaborate elucidate emphasise emphasize endorse enlarge enquire enthuse enumerate
estimate exclaim exhort explain expound express extol favour fear flag grumble guess hail highlight hint hope illustrate implore imply indicate inquire insinuate insist instance
interject interpose interrupt intervene intimate introduce itemise joke lambast lament laud liken list marvel mention moan moot muse notify object observe opine oppose outline paraphrase
plead pledge posit postulate praise predict preface present  proclaim profess promise pronounce propound protest query question quibble quip quote reaffirm reassert reassure rebuke rebut recall
recap recapitulate recite reckon recognise recognize recommend recount refer reflect refute regret reiterate rejoin relay remark remonstrate repeat reply  reproach reprimand repudiate
respond restate retort reveal review rue scold second share speculate state stipulate stress suggest summarise summarize support surmise suspect sympathise sympathize testify theorise  underline underscore
upbraid utter venture voice volunteer vouch vow want warn wonder brief alert ponder greet
`
  .split(/\s+/)
  .filter(Boolean);

const ON = /^\s+(?:up)?on\b/;
const QUESTIONS = /^\s+(?:[\w’'-]+\s+){0,4}(?:questions?|quer(?:y|ies)|points?)\b/;
const FEELING =
  /^\s+(?:[\w’'-]+\s+){0,4}(?:disappointment|concerns?|objections?|dissent|support|opposition|thanks|protest|displeasure|frustration|appreciation|surprise|dismay|unhappiness|views?|interest\s+in\s+(?:seeing|hearing|knowing))\b/;
/** "ended on a note of hope", "began her presentation with a film": parts of a speech. */
const CLOSING =
  /^\s+(?:on\s+an?\s+(?:[\w’'-]+\s+)?note|(?:his|her|their|the)\s+(?:[\w’'-]+\s+)?(?:presentation|remarks|speech|report|address|contribution|talk|update|summary)\b)/;
const JUDGED =
  '(?:hard|difficult|strange|odd|surprising|disappointing|(?:un)?acceptable|extraordinary|encouraging|(?:un)?fortunate|impossible|inconceivable|incredible|(?:un)?helpful|useful|remarkable|curious|ironic|regrettable|astonishing|worrying|perplexing|puzzling|alarming|heartening|interesting|confusing|(?:un)?convincing|depressing|shocking|(?:in)?adequate|excessive|wanting)';

/** A verb, its past tense where that is irregular, and what has to follow it. */
export const BOUND_BY: readonly (readonly [base: string, past: string | null, needs: RegExp])[] = [
  ['maintain', null, /^\s*(?:,|:|that\b|(?:his|her|the|this)\s+(?:view|position|stance|opposition|objection|support))/],
  ['attribute', null, /^\s+[^.;]{1,80}?\bto\b/],
  ['ascribe', null, /^\s+[^.;]{1,80}?\bto\b/],
  ['forecast', 'forecast', /^\s+(?!by\b)/],
  [
    'withdraw',
    'withdrew',
    /^\s+(?:the|his|her|their|that|this)\s+(?:[\w’'-]+\s+)?(?:motion|amendment|objection|remark|question|proposal|comment|suggestion|nomination)/,
  ],
  [
    'identify',
    null,
    /^\s+[^.;]{0,40}?\b(?:gaps?|risks?|needs?|errors?|issues?|problems?|mistakes?|concerns?|opportunit(?:y|ies)|areas?)\b/,
  ],
  ['bid', 'bid', /^\s+for\b/],
  ['sum', 'summed', /^\s+up\b/],
  ['wrap', 'wrapped', /^\s+up\b/],
  ['wind', 'wound', /^\s+up\s+(?:the\s+)?(?:debate|discussion)/],
  ['open', null, /^\s+(?:the|a)\s+(?:debate|discussion|questioning|batting)/],
  ['weigh', null, /^\s+in\b/],
  ['chip', 'chipped', /^\s+in\b/],
  ['single', null, /^\s+out\b/],
  ['feed', 'fed', /^\s+back\b/],
  ['pose', null, QUESTIONS],
  ['field', null, QUESTIONS],
  ['deal', 'dealt', /^\s+with\s+(?:[\w’'-]+\s+){0,4}(?:questions?|quer(?:y|ies)|points?)\b/],
  ['decline', null, /^\s+to\s+(?:comment|answer|say|give|be\s+drawn|discuss|speculate|elaborate|respond)\b/],
  ['refuse', null, /^\s+to\s+(?:comment|answer|say|be\s+drawn|speculate|accept|respond)\b/],
  [
    'reject',
    null,
    /^\s+(?:that|this|it|them)\b(?=\s*[.,;]|$)|^\s+(?:the|this|that|any|his|her|all|such)\s+[^.;]{0,50}?(?:views?|suggestions?|claims?|ideas?|criticisms?|notions?|arguments?|allegations?|assertions?|charges?|implications?|accusations?|comparisons?|contentions?|premise)\b/,
  ],
  ['relate', null, /^\s+(?:that|how|the|his|her|an?)\b/],
  ['revert', null, /^\s+(?:to\s+(?:the|his|her|this)|with\s+an?)\b/],
  ['return', null, /^\s+to\s+(?:the|this|his|her)\s+(?:subject|matter|points?|question|theme|issue|topic)\b/],
  [
    'turn',
    null,
    /^\s+to\s+(?:the|his|her)\s+(?:question|matter|budget|figures?|next|second|subject|issue|report|topic)\b/,
  ],
  ['dwell', 'dwelt', ON],
  ['focus', null, ON],
  ['concentrate', null, ON],
  ['register', null, FEELING],
  ['lodge', null, FEELING],
  ['vent', null, FEELING],
  ['air', null, FEELING],
  ['reserve', null, /^\s+(?:his|her|their)\s+(?:position|judge?ment|view)/],
  ['place', null, /^\s+(?:[^.;]{0,60}?\s)?on\s+(?:the\s+)?record\b/],
  [
    'submit',
    null,
    /^\s+(?:that\b|(?:an?|the|his|her|their|its|some|two|three)\s+(?:[\w’'-]+\s+){0,3}(?:reports?|papers?|lists?|updates?|statements?|proposals?|programme|motions?|amendments?|questions?|documents?|plans?|accounts|figures|summary|minutes|budget|schedule)\b(?!\s+(?:by\s+e-?mail|in\s+advance|in\s+writing|prior|before)))/,
  ],
  [
    'display',
    null,
    /^\s+(?:[\w’'-]+\s+){0,4}(?:slides?|photos|photographs?|drawings?|plans?|maps?|images?|pictures?|graphs?)\b/,
  ],
  ['screen', null, /^\s+(?:[\w’'-]+\s+){0,4}(?:films?|videos?|clips?|slides?)\b/],
  ['float', null, /^\s+(?:the|an?)\s+(?:[\w’'-]+\s+)?(?:idea|suggestion|possibility|notion|proposal)/],
  ['let', 'let', /^\s+(?:[\w’'-]+\s+){1,3}know\b/],
  ['guide', null, /^\s+(?:[\w’'-]+\s+){1,5}through\b/],
  ['steer', null, /^\s+(?:[\w’'-]+\s+){1,5}through\b/],
  ['conduct', null, /^\s+(?:[\w’'-]+\s+){1,5}through\b/],
  ['work', null, /^\s+through\s+(?:the|his|her)\s/],
  ['acquaint', null, /^\s+(?:[\w’'-]+\s+){1,4}with\b/],
  ['spell', 'spelt', /^\s+out\b/],
  ['trace', null, /^\s+the\s+(?:[\w’'-]+\s+)?(?:history|origins?|story|development|background)/],
  ['rehearse', null, /^\s+the\b/],
  ['sing', 'sang', /^\s+(?:the|his|her|their)\s+praises/],
  ['sound', null, /^\s+(?:an?|the)\s+(?:[\w’'-]+\s+)?(?:note|warning)\b/],
  ['stand', 'stood', /^\s+by\s+(?:the|his|her|this|that)\b/],
  ['cast', 'cast', /^\s+(?:[\w’'-]+\s+)?doubts?\b/],
  ['throw', 'threw', /^\s+(?:[\w’'-]+\s+)?(?:doubt|light)|^\s+(?:out|in)\s+the\s+(?:idea|suggestion)/],
  ['shed', 'shed', /^\s+(?:[\w’'-]+\s+)?light\b/],
  ['break', 'broke', /^\s+down\s+the\b/],
  ['bear', 'bore', /^\s+(?:this\s+|that\s+)?out\b/],
  ['play', null, /^\s+down\b|^\s+(?:[\w’'-]+\s+){0,4}(?:films?|videos?|clips?|recordings?)\b/],
  ['end', null, CLOSING],
  ['close', null, CLOSING],
  ['commence', null, CLOSING],
  ['begin', 'began', CLOSING],
  ['start', null, CLOSING],
  ['lay', 'laid', /^\s+(?:out|before|stress|emphasis|particular\s+(?:stress|emphasis)|great\s+(?:stress|emphasis))\b/],
  ['strike', 'struck', /^\s+an?\s+(?:[\w’'-]+\s+)?note\b/],
  ['rise', 'rose', /^\s+(?:to|on)\s+a\s+point\b/],
  ['understand', 'understood', /^\s+(?:that|from)\b/],
  ['hold', 'held', /^\s+(?:that|(?:the|a|this)\s+(?:[\w’'-]+\s+)?(?:view|opinion)|out\s+(?:[\w’'-]+\s+)?hope)\b/],
  [
    'find',
    'found',
    new RegExp(String.raw`^\s+(?:it|this|that|(?:the|these|them)\b[^.;]{0,60}?)\s+(?:[\w’'-]+\s+){0,2}${JUDGED}\b`),
  ],
];

/**
 * Verbs in -ed that "that" or "whether" may follow without anybody having spoken: "ensured that", "noticed that". After all
 * others it makes speech or thought of them: "posited that", "queried whether".
 */
export const UNSPOKEN: ReadonlySet<string> = new Set(
  `ensured arranged noticed discovered learned realised realized checked established voted assumed determined decided received needed used
   provided granted tried watched looked requested prayed sensed gathered listened verified resolved ordered proved showed caused
   changed moved asked ruled`.split(/\s+/),
);
