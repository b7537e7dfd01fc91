// Words that look like names and are none: institutions, places, papers, days, and the small words that open sentences.

/** Whether a word is one of a list, which is taken apart when it is first asked: most commands never do. */
function list(words: string): (word: string) => boolean {
  let set: ReadonlySet<string> | null = null;
  return (word) => {
    set ??= new Set(words.split(/\s+/).filter(Boolean));
    return set.has(word);
  };
}

/** Words that are no name even after an honorific: the name has ended before them. */
const isNever = list(`
  chairman chairmen chairperson chairwoman chair vice-chairman vice-chair vice vice-chairperson clerk secretary treasurer officer officers
  manager managers director directors co-ordinator coordinator co-ordinators administrator executive adviser advisor analyst leader
  member members councillor councillors council councils committee committees police board panel partnership partnerships partners
  department service services authority authorities agency association society group team office unit trust department
  mr mrs ms miss dr cllr cllrs messrs and the a an of for to in on at by with from was were is are be been as that this which who
  proposed seconded proposer seconder action actions resolved agreed noted minutes item apologies present absent attendance
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  also report county borough district acting head cathaoirleach representing representative commissioner consultant
  detective garda constable sergeant inspector superintendent
  programme senior principal assistant deputy interim chief
  prop sec seconding proposing abstained against friends
`);

/** Words that rule out a bare pair of capitalised words as a person's name. */
const isUnlikely = list(`
  i if it its he she they we you his her their our my your there here then than thus so such these those what when where why how
  all any each every some no not none nor neither either both many much more most few several other others another one two three four five six
  seven eight nine ten first second third last next new old following further additional
  once after before during since until while although though because however therefore whereas whether
  do does did has have had will would shall should can could may might must let
  please thank thanks welcome dear yours sincerely regards
  march may today tomorrow yesterday week month year years annual monthly quarterly weekly spring summer autumn winter easter christmas
  am pm noon time date meeting meetings agenda note notes draft approved signed page paper papers appendix annex enclosure
  street road lane close avenue drive way hill park place crescent terrace gardens green court square row mews yard gate bridge
  house hall centre center room building church chapel school college university hospital surgery library museum station depot
  cottage cottages farm field fields meadow wood woods common river brook pond lake moor mill inn hotel arms pub club shop store
  village town city parish ward community county borough district region regional national international local central north south east west
  northern southern eastern western upper lower great little saint st london england wales scotland ireland britain kingdom united europe european
  kent medway essex norfolk suffolk surrey sussex cornwall devon dorset hampshire somerset cumbria lancashire yorkshire cheshire derbyshire
  government ministry minister home cabinet foreign treasury parliament commons lords crown queen king majesty prince royal
  health safety care social housing planning environment environmental education transport highway highways traffic finance financial resources
  legal democratic corporate strategic strategy policy performance review update plan plans project projects programme scheme schemes fund funding
  grant grants budget account accounts audit bank building lottery heritage sport sports leisure youth children adults adult older young people
  women men domestic abuse violence crime criminal justice victim victims offender offenders probation prison court courts drug drugs alcohol
  fire rescue ambulance nhs clinical primary mental public private open space play area recreation ground allotment allotments cemetery burial
  water waste recycling energy electricity gas power light lighting street streetlight footpath footpaths bridleway speed sign signs
  act bill order orders regulations regulation bylaw law laws standing code conduct terms reference declaration declarations interest interests
  apology acceptance election nominations vacancy co-option appointment resolution motion amendment vote
  press media news newsletter website email letter letters correspondence telephone phone mobile internet facebook twitter
  neighbourhood watch warden wardens constable liaison forum federation union alliance network consortium company limited ltd plc
  business chamber commerce industry trade trading standards market development regeneration conservation estate estates property land
  voluntary volunteer volunteers charity foundation institute academy nursery primary secondary junior infant
  information technology data digital system systems research statistics performance training conference workshop seminar event events day
  general special ordinary extraordinary full sub sub-committee working party steering task joint independent chief executive
  irish british english scottish welsh french german american christian methodist baptist catholic anglican constabulary together churches master independent
  governor lead staff patient harbour youth practice
  evening morning afternoon night cancer support appeal campaign action award awards
  prop proposer moved seconder carried motion owner due status ref no yes n/a tbc tba cost total income expenditure balance receipts payments
  cheque vat invoice salary expenses hire insurance subscription donation maintenance repairs
`);

/** Words of {@link isUnlikely} that are common surnames too: after a given name they end it (`Russell Hill`, `Victoria Wood`). */
const isSurnameToo = list(`
  hill hall park field fields meadow wood woods brook pond lake moor mill green gate bridge church inn common north south east west young price
  cross rose bell law case power light king queen lord prince day may march summer winter easter noon page note read stock store shop
  english french scott german welsh holiday frost snow rain church chambers field banks barn
  kent norfolk essex cornwall derbyshire lancashire holland ireland england britain london lincoln york wells
  ward ireland master
  small little great long short strong sharp swift good best better rich poor bright dark grey black white brown gray
  child childs newman newton waters pool pools cash pound crown royal bishop abbott dean cook baker smith butler carter
`);

/** Whether a folded word ends a name, whatever stood before it. */
export const neverInName = (lower: string): boolean => isNever(lower);

/** Whether a folded word makes a bare run of capitalised words no person. */
export const unlikelyInName = (lower: string): boolean => isNever(lower) || isUnlikely(lower);

/** Whether a folded word that is no likely name can still be the surname after a given name. */
export const canBeSurname = (lower: string): boolean => isSurnameToo(lower);
