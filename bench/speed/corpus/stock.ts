// The sentences that made-up minutes are recombined from. In braces is what each document fills in: {w} a word of the growing
// vocabulary, {W} the same as a name, {n} a number, {c} a percentage, {m} a month, {p} and {q} people who are there.

/** How somebody begins to speak. */
export const OPENINGS: readonly string[] = [
  '{p} introduced the report, which set out the {w} of the {W} {w} over the year to {m} and the {w} that was planned.',
  '{p} gave an update on {W} {w}. Work on the {w} had begun in {m} and was expected to last until the {w} was complete.',
  '{p} reported that the number of {w} had fallen by {c} per cent since {m}, though {w} was still above the average.',
  '{p} presented the figures for {w} and {w}, and drew attention to the {w} in {W}, where they had risen.',
  '{p} advised that {n} of the {w} had been visited, and that the {w} would be published when {w} allowed.',
  '{p} explained that the {w} came from the {W} Fund and had to be spent on {w} before the end of {m}.',
  '{p} said that partners had met in {m} to agree the {w}, and thanked the officers for their {w}.',
  '{p} informed members that the inspection of {W} had found the {w} to be sound, and the {w} wanting.',
];

/** What is said then. */
export const SENTENCES: readonly string[] = [
  'In answer to {q} it was explained that the {w} of the {w} would not change before {m}.',
  '{q} asked whether the {w} could be shared with {W}, as had been done with the {w} the year before.',
  '{q} asked how many {w} there had been, and was told that it was {n}, against {n} in the same months of the last year.',
  '{q} welcomed the {w} and hoped that it would reach those with {w} and {w} who had been left out so far.',
  '{q} was concerned that {w} might move to {W} once the {w} had gone.',
  'It was noted that the {w} had cost less than {n} thousand pounds, and that the {w} had paid for most of it.',
  'A survey of {n} households had shown that {w} worried them more than {w} or {w}.',
  'The {w} was one of three in the county, and the only one with a {w} of its own.',
  'There was some {w} about the {w}, which had been put off twice for want of {w}.',
  'The scheme at {W} had been held up as an example of {w} by the inspectors.',
  'Officers had looked into the {w} and found neither {w} nor {w} in it.',
  'It had been hoped to begin in {m}, but the {w} was late and the {w} had to be ordered again.',
  'The {w} would go to the {W} Board first, and to this meeting after that.',
  'Of the {n} cases in hand, {n} concerned {w} and most of the others {w}.',
  'The police had made {n} arrests for {w} and seized a quantity of {w}.',
  'Schools in {W} had been sent a leaflet on {w}, and {n} of them had asked for a talk about {w}.',
  'The fire service had fitted {n} alarms to homes where {w} was thought to be likely.',
  'The {w} of young people with {w} had been better than in any year since the {w} began.',
  'Funds for {w} would end in {m} unless the {w} was renewed, which nobody could promise.',
  'The county was not alone in this: {w} was rising all over the country, and {w} with it.',
  'The {w} had been tried in {W} for {n} weeks, with {w} that surprised even those who ran it.',
  'Those who had taken part spoke well of the {w}, less so of the {w} and the {w}.',
  'Training in {w} was open to all partners, and {n} places were still free.',
  'A {w} for {w} was being drawn up with the help of {W} and would be ready by {m}.',
  'The risk was said to be {w} rather than {w}, and the {w} showed it as amber.',
  'That was in line with the {w} of the {W} Strategy and with its {w} for the coming years.',
  'Complaints about {w} had come from {n} addresses, nearly all of them near the {w} in {W}.',
  'The {w} and the {w} had each been told, and neither had answered by {m}.',
  'More {w} was needed before anything could be said about {w} with confidence.',
  'The work with {w} would go on as long as there was {w} to pay for it.',
  'Health visitors met such {w} often, and had asked for a {w} that they could hand on.',
  'One of the {w} had closed in {m}, which left {n} people without {w}.',
  'No more was known of the {w} until the {w} from {W} came in.',
  'Both the {w} and its {w} had been checked against the {w} and agreed with it.',
  'The {w} was used on {n} evenings, mainly for {w} and now and then for {w}.',
  'Reports of {w} at the {w} had stopped once {W} was given a {w}.',
];

/** What was decided; the first words are the clerk's. */
export const DECISIONS: readonly string[] = [
  'RESOLVED that the report on {w} be noted and that a further {w} be brought to the next meeting.',
  'RESOLVED that the {w} for {W} be approved, subject to the {w} being agreed with the partners.',
  'RESOLVED that the progress made with {w} and {w} be noted.',
  'RESOLVED that the {w} be endorsed, and {n} thousand pounds be set aside for {w} in {W}.',
];

/** What somebody is to do: the line that says so, behind the passage in which it came up. */
export const TASKS: readonly string[] = [
  'to circulate the {w} before the next meeting',
  'to write to {W} about the {w}',
  'to bring figures on {w} to the next meeting',
  'to share the {w} with all partners',
];

/** What an item of business is called. */
export const TITLES: readonly string[] = [
  '{W} {W} Update',
  '{W} and {W} Programme',
  'Review of {W} {W}',
  '{W} Strategy: Progress on {W}',
  '{W} {W} Performance',
];

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
