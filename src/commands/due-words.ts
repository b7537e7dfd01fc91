// By when a thing is to be done, as an answer says it: the words of the minutes, made to read on after "due".

const LENGTH =
  /^(?:the )?(?:next )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|a few)(?: few)? (?:working |calendar )?(?:days?|weeks?|months?|years?)\b/i;
const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** A day, a month, a season, a day of the week, or a word that needs no preposition: it follows "due" as it stands. */
const TIME = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|(?:the )?\\d|(?:early|late|mid)[- ]|(?:${MONTH})|(?:next|this|every) |spring|summer|autumn|winter|easter|christmas|asap\\b|as soon as|immediately|forthwith|tomorrow|today|by |before |within |no later|not later|on |in |at |prior to|after |during |from |until |over )`,
  'i',
);

/** `due March 2020`, `due at the July meeting`, `in due course`; what isn't known as a time stands behind a colon. */
export function dueWords(printed: string): string {
  const text = printed.trim();
  if (/^(?:in )?due course$/i.test(text)) return 'in due course';
  if (/^due\b/i.test(text)) return text;
  if (/^(?:within|by|before|on|in|at|until|during|from) /i.test(text)) return `due ${text}`;
  if (/\bagenda$/i.test(text)) return `due on ${withArticle(text)}`;
  if (/^(?:(?!ahead|before|after|in|of)\S+ ){0,9}(?:meeting|AGM)$/i.test(text)) return `due at ${withArticle(text)}`;
  if (LENGTH.test(text)) return `due ${/^(?:the )?next /i.test(text) ? 'within' : 'in'} ${text}`;
  if (/^(?:the )?(?:end|start|beginning|middle) of /i.test(text)) return `due by ${withArticle(text)}`;
  return TIME.test(text) ? `due ${text}` : `due: ${text}`;
}

/** `the next meeting` of `next meeting`; what has an article, or whose it is, keeps it. */
function withArticle(text: string): string {
  return /^(?:the|a|an|its|our|their|this|that|each|every)\b|^\S+['’]s?\s/i.test(text) ? text : `the ${text}`;
}
