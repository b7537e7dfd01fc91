// The words by which a sentence about future work is told from one about views, facts and the meeting itself.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that can follow "to" or "will" and are no verb of a task: articles, pronouns, negations, particles. */
const NO_VERB = set(`
  the a an this that these those his her their our its my your all any some both each which whom whose what him them it us me you
  not no never always only still ever hardly rarely date one two three four five six seven eight nine ten and or of in on at by
  for with from into about as than so there where when while if whether time members councillors residents everyone
`);

/** Verbs of being, wishing and judging: what somebody would feel is no task. */
const NO_TASK = set(`
  be need like welcome prefer love want wish remain become seem appear mean know think feel hope expect believe understand agree disagree
  appreciate regret miss benefit cost result depend require exist lead happen differ vary suffer
  note approve adopt accept support endorse oppose abstain vote second propose recommend concur recognise commend thank
  answer stand serve retire resign leave step chair act lose gain enable allow
  comment introduce outline sit withdraw
`);

/** Things asked of those at the table that are done there and then. */
const AT_THE_TABLE = set(`
  note approve adopt accept support endorse agree comment speak address introduce present outline join sit leave withdraw vote
  stand declare wait explain elaborate clarify answer respond summarise show describe state say tell move second elect
`);

/** Verbs of work done by an organisation; of other verbs an organisation's future is a forecast. */
const WORK = set(`
  write contact circulate send provide supply report investigate check inspect look arrange organise ask request chase follow remove repair replace
  install clear cut mow fit fix paint erect resurface fill sweep clean move plant prune trim fell undertake carry prepare produce draft draw publish
  share forward pass liaise meet discuss raise review update speak talk invite consult notify inform email e-mail phone telephone ring visit attend
  obtain get find seek source order buy purchase supply collect deliver submit complete set put place add include bring  make  let 
  monitor survey assess measure compare consider explore examine research collate compile confirm advise work continue help assist pay refund
  do action act progress pursue apply register respond reply return   feed develop design amend revise correct convene establish create
     map identify nominate recruit appoint instruct authorise negotiate thank display advertise publicise promote launch   sign
  lend loan host donate have
  scan upload post print copy file lodge claim invoice transfer store secure lock    mark number name ensure
`);

/** What a body or a person can undertake that is no task: a view, a vote, an office. */
const NO_UNDERTAKING = set(`
  note approve adopt accept support endorse oppose abstain agree disagree be become stand serve act chair retire resign recommend propose second
  elect defer adjourn
`);

/** Verbs that only people do: they hold where the subject is left out or far off. */
const PERSONAL = set(`
  write contact circulate send provide ask check look arrange organise email e-mail ring phone telephone bring let speak talk raise find inform notify
  pass forward share add draft prepare report invite obtain get chase follow visit meet do enquire inquire see try take put make give attend discuss
  acknowledge tell have lend look chair hold bid phone push press arrange circulate cost price borrow dig paint mend fix measure water mow cut clear trim remove investigate liaise supply collect explore seek return
`);

/** Whether undertaking to `verb` is a task. */
export const isUndertaking = (verb: string): boolean => !NO_VERB.has(verb) && !NO_UNDERTAKING.has(verb);

/** Whether `verb` is a thing that only people do. */
export const isPersonal = (verb: string): boolean => PERSONAL.has(verb);

/** Whether `verb` can be the verb of a task that a person is said to do later. */
export const isTask = (verb: string): boolean => !NO_VERB.has(verb) && !NO_TASK.has(verb);

/** Whether `verb` can be a task at all, in a line that is marked as one ("Clerk to attend", "Chair to present"). */
export const isVerb = (verb: string): boolean => /^[a-z][a-z-]+$/.test(verb) && !NO_VERB.has(verb);

/** Whether asking somebody to `verb` asks for work after the meeting. */
export const isAskable = (verb: string): boolean => !NO_VERB.has(verb) && !AT_THE_TABLE.has(verb) && verb !== 'be';

/** Whether `verb` names work that an organisation can be held to. */
export const isWork = (verb: string): boolean => WORK.has(verb);

/** Words too common in actions to show that two are the same. */
const COMMON = set(`
  action actions clerk chair chairman officer officers members councillors council committee partnership board panel group meeting meetings
  would will should could shall agreed asked requested undertook offered promised volunteered that this these those with from have been were they their them
  about into also when what which while after before next further item agenda
`);

/** The words of a text that say what it is about, cut to their first letters so that `repair` meets `repairs`. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []) {
    if (!COMMON.has(word)) stems.add(word.slice(0, word.length > 6 ? 6 : 5));
  }
  return stems;
}

/** Stems that most tasks share: they alone never show that two tasks are one. */
const ROUTINE = new Set([
  'conta',
  'contac',
  'write',
  'send',
  'email',
  'speak',
  'check',
  'repor',
  'provi',
  'provid',
  'obtai',
  'arran',
  'arrang',
  'meet',
  'ask',
  'look',
  'take',
  'make',
  'get',
  'put',
  'let',
]);
export const isRoutine = (stem: string): boolean => ROUTINE.has(stem);
