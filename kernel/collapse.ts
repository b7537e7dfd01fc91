// Passages found, the same words and the same title only once: src/search/collapse.ts says which.

const OWN: u32 = 0;
const TITLE: u32 = 1;
const MEETING: u32 = 2;

/** A paragraph has no more passages than the places in four bits. */
const MOST: u32 = 16;

/**
 * Says which of some passages are shown.
 *
 * @param own the bits of fields whose words are a passage's own; `title` that of the title
 * @param shared the bit of flags that says that a passage holds another's text, or is held
 * @param within by passage of the whole index, how it stands in its paragraph; 0 where no passage has the bit
 * @param shown gets a byte a passage, 1 for those; they are 0 before
 * @param members room for the members of a paragraph
 * @param counts gets how many are shown, and of how many documents
 */
export function collapse(
  passages: usize,
  documents: usize,
  items: usize,
  flags: usize,
  fields: usize,
  scores: usize,
  count: u32,
  own: u32,
  title: u32,
  shared: u32,
  within: usize,
  shown: usize,
  members: usize,
  counts: usize,
): void {
  let total: u32 = 0;
  let meetings: u32 = 0;
  for (let from: u32 = 0; from < count; ) {
    const document = load<u32>(documents + (from << 2));
    const before = total;
    let meeting: i32 = -1;
    let to = from;
    while (to < count && load<u32>(documents + (to << 2)) === document) {
      const item = load<u32>(items + (to << 2));
      const begin = to;
      let byTitle: i32 = -1;
      let owned: u32 = 0;
      let bits: u32 = 0;
      for (
        ;
        to < count && load<u32>(items + (to << 2)) === item && load<u32>(documents + (to << 2)) === document;
        to++
      ) {
        const ground = groundOf(load<u8>(fields + to), own, title);
        if (ground === OWN) {
          store<u8>(shown + to, 1);
          owned++;
          bits |= load<u32>(flags + (to << 2));
        } else if (ground === TITLE) {
          if (byTitle < 0 || scoreOf(scores, to) > scoreOf(scores, byTitle)) byTitle = to;
        } else if (meeting < 0 || scoreOf(scores, to) > scoreOf(scores, meeting)) meeting = to;
      }
      if ((bits & shared) !== 0) owned -= hideHeld(passages, scores, flags, shared, begin, to, shown, within, members);
      if (owned === 0 && byTitle >= 0) {
        store<u8>(shown + byTitle, 1);
        owned = 1;
      }
      total += owned;
    }
    if (meeting >= 0) {
      store<u8>(shown + meeting, 1);
      total++;
    }
    if (total > before) meetings++;
    from = to;
  }
  store<u32>(counts, total);
  store<u32>(counts + 4, meetings);
}

function groundOf(fields: u32, own: u32, title: u32): u32 {
  return fields === 0 || (fields & own) !== 0 ? OWN : (fields & title) !== 0 ? TITLE : MEETING;
}

function scoreOf(scores: usize, place: u32): f64 {
  return load<f64>(scores + (place << 3));
}

/** Of passages of an item that hold each other's text, shows the best; gives how many are not shown. */
function hideHeld(
  passages: usize,
  scores: usize,
  flags: usize,
  shared: u32,
  from: u32,
  to: u32,
  shown: usize,
  within: usize,
  members: usize,
): u32 {
  const kept = members + (MOST << 2);
  let hidden: u32 = 0;
  for (let at = from; at < to; ) {
    const start = startOf(within, load<u32>(passages + (at << 2)));
    let count: u32 = 0;
    for (; at < to && startOf(within, load<u32>(passages + (at << 2))) === start; at++) {
      if (load<u8>(shown + at) === 0 || (load<u32>(flags + (at << 2)) & shared) === 0) continue;
      // In the order of scores, of equals as they come.
      let place = count++;
      while (place > 0 && scoreOf(scores, load<u32>(members + ((place - 1) << 2))) < scoreOf(scores, at)) {
        store<u32>(members + (place << 2), load<u32>(members + ((place - 1) << 2)));
        place--;
      }
      store<u32>(members + (place << 2), at);
    }
    let keptCount: u32 = 0;
    for (let member: u32 = 0; member < count; member++) {
      const place = load<u32>(members + (member << 2));
      const passage = load<u32>(passages + (place << 2));
      let held = false;
      for (let other: u32 = 0; other < keptCount && !held; other++) {
        const known = load<u32>(kept + (other << 2));
        held = isHeld(within, start, passage, known) || isHeld(within, start, known, passage);
      }
      if (held) {
        store<u8>(shown + place, 0);
        hidden++;
      } else store<u32>(kept + (keptCount++ << 2), passage);
    }
  }
  return hidden;
}

/** The first passage of a passage's paragraph. */
function startOf(within: usize, passage: u32): u32 {
  return passage - (load<u8>(within + passage) & 15);
}

/** Whether a passage's text is in another's of its paragraph: in that of its holder, or the holder's holder. */
function isHeld(within: usize, start: u32, passage: u32, other: u32): bool {
  for (let holder = passage, steps: u32 = 0; steps < MOST; steps++) {
    const next = <u32>load<u8>(within + holder) >> 4;
    if (next === 0) return false;
    holder = start + next - 1;
    if (holder === other) return true;
  }
  return false;
}
