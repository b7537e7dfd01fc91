// States of mind that were put into words ("was of the view", "had doubts"), and what may stand before the infinitive or the
// gerund of a verb of saying ("wished to thank", "began by welcoming").

const BE = "(?:was|is|were|remained|remains|felt|wasn[’']t|isn[’']t)";
const DEGREE = String.raw`(?:(?:also|very|particularly|still|really|extremely|quite|most|more|not|dead|utterly|vehemently|bitterly|rather|somewhat|less|equally|fairly|entirely|deeply|greatly|much|too|so|all|far\s+from|by\s+no\s+means|totally|completely|strongly|firmly|generally|a\s+(?:little|bit))\s+)*`;
/** Where "to stand" or "to serve" follows, somebody puts himself forward; where "to attend", he is away. */
const WILLING = String.raw`(?:prepared|willing|unwilling|ready|reluctant|happy|unhappy|content|inclined|loath|hesitant)\s+to\s+(?!stand\b|serve|be\s+nominated|continue\s+(?:as|in)|act\s+as|take\s+(?:on\s+)?the|become|attend|accept\s+(?:the\s+)?nomination)`;
const BEEN = String.raw`(?:had|has)\s+(?:also\s+|always\s+)?been\s+(?:under\s+the\s+impression|struck|surprised|disappointed|impressed|shocked|dismayed|concerned|delighted|appalled)`;
const MIND = [
  'under\\s+the\\s+impression',
  String.raw`of\s+(?:the\s+)?(?:same\s+)?(?:view|opinion)|of\s+(?:the\s+same|like|a\s+different|the)\s+mind|in\s+(?:full\s+)?(?:favour|agreement)|against\b|opposed\s+to|for\s+the\s+(?:motion|amendment|idea|scheme|proposal)|at\s+a\s+loss|at\s+pains\s+to|taken\s+aback|struck\s+by|not\s+against`,
  'concerned|supportive|disappointed|unhappy|surprised|sceptical|skeptical|uneasy|cautious|minded|astonished|doubtful|dubious|(?:un)?convinced|(?:un)?persuaded|anxious|glad|critical|worried|alarmed|dismayed|puzzled|curious|adamant|hopeful|confident|optimistic|pessimistic|(?:un)?impressed|reassured|satisfied|encouraged|heartened|saddened|shocked|appalled|nervous|wary|reluctant|sorry|grateful|thankful|appreciative|sympathetic|enthusiastic|frustrated|angry|upset|furious|annoyed|troubled|relieved|intrigued|fearful|apprehensive|scathing|baffled|bemused|(?:un)?aware|unclear|(?:un)?certain|unsure|sure|mindful|insistent|emphatic|conscious|horrified|disgusted|ashamed|proud|complimentary|effusive|fulsome|forthright|unrepentant|unmoved|mystified|aggrieved|exasperated|afraid|dumbfounded|flabbergasted|incredulous|sanguine|bullish|gratified|touched|moved|perplexed|indignant|livid|disheartened|resigned|rueful|vocal|outspoken',
  String.raw`content\b(?!\s+to)|clear\s+(?:on|that|about|as\s+to)|easy|pleased\s+(?:that|with|by|at|to\s+(?:see|hear|note|learn))|delighted\s+(?:that|with|by|at|to\s+(?:see|hear|note|learn))|happy\s+(?:that|with|for)|keen\s+(?:that|for|on|to\s+(?:see|hear|have|get|ensure|know))|interested\s+(?:to\s+know|in\s+(?:knowing|hearing|whether))|comfortable\s+with|uncomfortable|unable\s+to\s+(?:say|comment|answer|support|agree|give|provide|confirm|accept|recommend)`,
  WILLING,
].join('|');
const THINGS =
  'concerns?|questions?|quer(?:y|ies)|reservations?|doubts?|comments?|misgivings|objections?|qualms|nothing\\s+(?:to\\s+(?:add|report|say)|against)|sympathy\\s+(?:with|for)|difficulty\\s+(?:with|in|accepting)|issues?\\s+with|sight\\s+of';
const HAVE = String.raw`(?:had|has|have|did\s+have)\s+(?:(?:also|some|several|no|not|a|an|the|two|three|any|further|strong|serious|grave|few|major|particular|great|every|little|real|certain|one|nothing(?=\s+to))\s+)*(?:${THINGS})`;
/** What somebody does not know, see or accept, he says. */
const NEGATED = String.raw`(?:did|could|does|do|would|can)(?:\s+not|n[’']t)\s+(?:[a-z]+ly\s+)?(?:accept|know|understand|believe|recall|remember|consider|recognise|think|feel|see\s+(?:how|why|that|any|the|what|it|this|an?)|have\s+[^.;]{1,40}?\sto\s+hand\b|have\s+(?:any\s+|the\s+|an?\s+|that\s+)*(?:[\w’'-]+\s+)?(?:information|figures?|details?|answers?|objections?|breakdown|data|date|knowledge|questions?|problem)|(?:give|say|confirm|comment|promise|guarantee|support|agree|put)\b)`;
const WOULD = String.raw`would\s+(?:like|prefer|rather|have\s+(?:liked|preferred))\s+(?:it|that|this|the|more|an?|to\s+(?:see|know|hear|have)|not|members|us)|wanted\s+it\s+(?:noted|minuted|recorded)`;

/** Telegraphic: "Cllr A not happy with this". */
const BARE = String.raw`not\s+(?:happy|convinced|sure|keen|in\s+favour|against)|unhappy|concerned(?=\s+(?:that|about|at|over))|worried(?=\s+(?:that|about))|against\s+(?:this|the\s+(?:idea|scheme|proposal|application))|in\s+favour\s+of`;

/** What somebody would be, he says. */
const WOULD_BE = String.raw`would\s+(?:not\s+)?be\s+(?:very\s+|most\s+|extremely\s+)?(?:loath|loth|reluctant|happy|glad|sorry|content|prepared|willing|interested|disappointed|surprised|concerned|grateful|opposed|delighted|pleased|unhappy|wary)`;

/** "was of the view", "was concerned that", "had a question", "did not know": a state of mind that was put into words. */
export const STATES = new RegExp(
  `(?:${BE}\\s+${DEGREE}(?:${MIND})|${BEEN}|${HAVE}|${NEGATED}|${WOULD}|${WOULD_BE}|${BARE})\\b`,
  'y',
);

/** What may stand before the infinitive of a verb of saying: "wished to thank", "was keen to stress", "went on to say". */
export const MODALS =
  /(?:did(?:\s+not|n[’']t)?|could(?:\s+not|n[’']t)?|does(?:\s+not|n[’']t)|cannot|can(?:\s+not|[’']t)|would(?:\s+not|n[’']t)|would(?=\s+(?:also\s+)?(?:recommend|welcome|support|prefer|urge|suggest|second|propose|oppose|resist|advise|caution)\b)|(?:was|is|were|would\s+be)\s+(?:(?:also|very|particularly|really|most)\s+)?(?:pleased|delighted|happy|keen|able|glad|sorry|proud|honoured|privileged|anxious|quick)\s+to|would\s+(?:also\s+)?like(?:d)?\s+to|(?:also\s+)?(?:wish(?:ed|es)|want(?:ed|s))\s+to|asked\s+to|took\s+(?:(?:the|this)\s+opportunity|a\s+moment)\s+to|(?:went|moved)\s+on\s+to|continued\s+to|proceeded\s+to|attended\s+(?:the\s+meeting\s+)?to|was\s+(?:present|in\s+attendance|here)\s+to|came\s+(?:along\s+)?to|used\s+(?:the|this)\s+(?:opportunity|occasion)\s+to|intervened\s+to|interrupted\s+to|returned\s+to|was\s+(?:first|last)\s+to|was\s+(?:then\s+)?(?:allowed|permitted|given\s+(?:leave|permission|the\s+(?:opportunity|floor)))\s+to|joined\s+(?:the\s+meeting\s+)?to|stood\s+(?:up\s+)?to|rose\s+to)\s+(?:(?:also|again|formally|publicly|personally|briefly|once\s+again|further|both)\s+)?/y;

/** The first words of {@link STATES}, {@link MODALS} and {@link BEGINNINGS}, up to the first character that is no letter. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'was is were remained remains felt wasn isn had has have did didn could couldn does doesn do don would wouldn can cannot ' +
    'wanted not unhappy concerned worried against in also wish wished wishes want wants asked took went moved continued ' +
    'proceeded attended came used intervened interrupted returned joined stood rose opened started began commenced concluded ' +
    'closed ended finished followed prefaced responded replied answered'
  ).split(' '),
);

/** What may stand before its gerund: "followed by outlining", "opened the meeting by welcoming", "is hoping". */
export const BEGINNINGS =
  /(?:(?:opened|started|began|commenced|concluded|closed|ended|finished|followed|continued|prefaced|responded|replied|answered|intervened|joined)\s+(?:(?:the|his|her|their|a|with)\s+(?:[\w’'-]+\s+)?)?(?:(?:[\w.’'-]+\s+){0,4}in\s+|by\s+)?(?=\w+ing\b)|(?:is|was)\s+(?:also\s+|still\s+)?(?=(?:wondering|suggesting|proposing|asking|calling|seeking|urging|recommending|pleading|arguing|saying|complaining|questioning|claiming|doubting)\b))/y;
