// Given names of Britain and Ireland, with the short forms that stand for them: a dictionary of the language, not of people.

/** Each line: the names that one person may go by, the fullest first. A short form may stand in several lines. */
const FAMILIES = `
abigail abi abby|adrian ade|alan al|alastair alasdair alistair alister ally|albert bert bertie al|alexander alex alec sandy xander|alexandra alex sandra sandy
alfred alf alfie fred|alison ali|amanda mandy|andrew andy drew|angela angie|annabel annabelle bel|anne ann anna annie nan|anthony antony tony|antonia toni
archibald archie|arthur art|barbara barb babs|barry baz|belinda bel|benjamin ben benny|bernard bernie|bernadette bernie|bridget bridie|bradley brad|cameron cam
caroline carol carrie caz|catherine katherine kathryn catharine cathryn kate katie kathy cathy cath kath kat kit kitty|cecilia cecily|charles charlie chas chuck|charlotte charlie lottie
christine christina chris chrissie tina|christopher chris kit topher|clifford cliff|clive|colin col|conor connor con|cornelius con neil|cynthia cindy|daniel dan danny|danielle dani|david dave davy dai
deborah debra deb debbie|denise den|dennis denis den|derek del|desmond des|diana diane dianne di|dominic dom nick|donald don donnie|dorothy dot dottie dolly|douglas doug|duncan
edmund eddie ed ned ted|edward ed eddie ted teddy ned|edwin ed eddie|eileen|eleanor ellie nell nora|elizabeth elisabeth liz lizzie beth betty bess eliza libby lisa elspeth|ellen nell|emily em emmy|emma em|eugene gene
fergus gus|fiona fi|florence flo florrie|frances fran frankie|francis frank frankie|frederick frederic fred freddie|gabriel gabe|gabrielle gaby|gareth gaz gary|geoffrey jeffrey geoff jeff|george|georgina georgie gina|gerald gerry jerry
gerard gerry ger|gillian gill jill jilly|gordon gordie|graham graeme|gregory greg|gwendolyn gwen|hannah|harold harry hal|harriet hattie|helen nell|henry harry hal hank|herbert herb bert|hilary|howard howie|hugh hughie|ian iain
irene rene|isabel isobel isabella isabelle bella izzy|jacqueline jackie jacqui jac|james jim jimmy jamie|janet jan|janice jan|jason jase|jean jeanie|jennifer jen jenny|jeremiah jerry jeremy|jeremy jem|jessica jess jessie
joan|joanne joanna jo|john jack johnny jon|jonathan jon jonny jonathon|joseph joe joey|josephine jo josie|joshua josh|joyce|judith judy jude|julia julie jules|julian jules|karen kaz|kathleen kath kathy|keith|kenneth ken kenny
kevin kev|kimberley kim|laura|laurence lawrence larry laurie loz|leonard len lenny|leslie les|lesley les|lillian lilian lily lil|linda lynda lin lyn|louise lou|louis lewis lou|lucy lucinda|lynn lynne lynette|madeleine maddy|malcolm mal malc
margaret maggie meg peggy marge margie madge mags|marian marion|marjorie marj|martin martyn marty|mary molly polly|matilda tilly|matthew matt|maureen mo|maurice mo|maximilian max|maxwell max|melanie mel|melissa mel|michael mike mick micky mikey
michelle michele shell|miriam mim|mohammed mohamed muhammad mohammad mo|nathan nathaniel nat nate|neil niall|nicholas nicolas nick nicky|nicola nicky nikki|nigel nige|noel|norman norm|oliver ollie olly|olivia liv livvy|pamela pam|patricia pat patsy tricia trish
patrick pat paddy|paul|pauline|penelope penny|peter pete|philip phillip phil pip|philippa pippa pip|prudence prue|rachel rachael rach|raymond ray|rebecca becca becky bex|reginald reg reggie|richard rich dick rick ricky richie|robert bob bobby rob robbie bert
roberta bobbie|robin rob|roderick rod roddy|rodney rod|roger rog|roland rolly|ronald ron ronnie|rosalind ros roz|rosemary rose rosie|rosamund ros|ruth|samantha sam sammy|samuel sam sammy|sarah sara sally sal|sebastian seb|seamus shay|sean shaun shawn
sharon shaz|sheila shelagh|shirley shirl|sidney sydney sid syd|simon si|sophia sophie|stanley stan|stella|stephanie steph|stephen steven steve stevie|stewart stuart stu|susan suzanne susannah sue susie suzie suzy|sylvia syl|teresa theresa terri tess tessa|terence terrance terry
thelma|theodore theo ted teddy|thomas tom tommy|timothy tim|tracey tracy|trevor trev|valerie val|vanessa ness|veronica ronnie|victor vic|victoria vicky vicki tori|vincent vince vinny|violet vi|virginia ginny|vivien vivienne vivian viv|walter wally walt
wendy|wilfred wilf|william bill billy will willie liam|winifred winnie|yvonne von|zachary zac zach|zoe
`;

/** Given names that have no short form of their own. */
const OTHERS = `
aaron abdul adam adele agnes ahmed aidan aileen ailsa aimee aisha ajay alana alia alice allan allison alma alun alwyn amara amelia amir amit amy anastasia andrea andre aneurin angus anil anita
anjali anwar april aretha arjun arlene arnold asha ashley asif ava avril bella beryl bethan beverley brenda brendan brenna brian bronwen bruce bryan bryn bryony callum carina carl carla carlos carmel carol carole carys
cecil cedric celia ceri charlene che cheryl chloe ciara ciaran clair claire clara clare clarence claudia clementine clodagh conrad corinne craig crispin curtis damian damien daphne darren dawn dean deirdre delia della denzil dervla devon
dilys dina donna doreen doris dylan eamon eamonn edith edna eilidh eithne elaine eleri elsie emer emlyn emrys ena enid eric erica erin ernest esme esther ethel eunice euan ewan eva eve evelyn fatima fay faye felicity felix finlay
flora fraser freya gail garry gary gavin gay gaynor gemma geraint gerda gethin gertrude giles giulia glen glenda glenn gloria glyn glynis godfrey grace grainne grant greta guy gwyn gwyneth hamish hanif harpreet harvey hassan hayden hayley hazel
heather heidi helena hester hilda holly horace hubert humphrey humza huw ibrahim ifan ifor imogen imran ingrid iona ira iris isaac isla ivan ivor ivy jacob jade jake jamal jane janette jared jasmine jaswinder jay jayne jeanette jeannie jenna jerome jesse
jill joachim jodie joel jonas jordan josh josiah joy juan jude julius june justin justine karin karl kate kay kayleigh keira kelly kelvin kenny kerry kevan kiera kieran kieron kiran kirsten kirsty kishan kris kumar kyle lance lara lauren lavinia leah lee leigh leila lena
leo leon leona leroy lewis liam lianne lila linus lionel llewellyn lloyd logan lois lorna lorraine lottie lucas lucienne lucille luke luther lydia lyndon mabel mae maeve magnus mairi malachy mandeep manjit marc marcella marcia marcus margot maria mariam marianne marie marilyn marina mario marisa
marjory mark marlene marlon marsha martha martina marvin mathew maud maura mavis maya megan mehmet maxine mercy meredith merle mervyn mia milly milo mina minnie mira moira mona monica morag morgan morris morwenna moses muriel murray myra myrtle nabil nadia nadine naomi narinder natalie natasha ned nelson
nerys neville ngaire nia nina nisha noah noor nora noreen norah nuala odette oisin olga olive omar oona orla oscar osman oswald otto owen padma paige paolo parminder pascal paula pearl percival percy perry petra phoebe phyllis pierre piers polly poppy prakash priscilla priya quentin quincy quinn rafael raj rajesh ralph
ramesh ramona randall raquel rashid ravi reece reinhild rhian rhiannon rhoda rhodri rhona rhys rita robyn rohan roisin rolf roman ronan rory rosa rosalie rosanna ross rowan rowena roxanne roy ruby rufus rupert russell ryan sabina sabrina sadie said salma sandeep sandra sanjay saoirse saskia satish scott selina serena shafick shane
shanice shannon sharmila shauna shehla sheldon sheryl sian sidra silas silvia sinead siobhan solomon sonia soraya spencer stacey stefan sukhdev sunil sunita suresh surinder susanna tamara tamsin tania tanya tara tariq tegan thea tina tobias toby todd tracy trixie trudy tyrone una ursula usha vera verity verna vernon victor
vijay vikram vincent viola
jock rab hamish keren ifeoma chidi emeka funmi temi tunde bola yemi adaeze ngozi nnamdi femi dele sade amara zainab abena akua kojo kwabena thandi sipho mei ling xin wei jing hiroshi yuki akira giulia marta ewa agnieszka katarzyna krzysztof andrzej zbigniew svetlana olga ilona laszlo istvan radu mihai ioana kirstie tam wull ally fraser struan gregor archie alasdair ranald hugo rafe barnaby jolyon tarquin kit digby rufus cosmo monty aubrey basil cyril cuthbert ernie errol gaius kai kofi kwame ama amina aisling aoibhinn aoife ashok ayesha bilal caitlin caoimhe cathal colm conchita cormac dafydd daithi declan delyth diarmuid donal donnacha efa eirlys eirian eluned elin ellis emlyn enya esyllt ezra farah fergal ffion finbar finn fionn florian
gwenda gwilym harjit heulwen huw iestyn ieuan imtiaz iolo jaya jorge juma kamal kwasi lalita leighton lili llinos lleucu llyr lowri luca mabli mahmood mair malik mared marek mateusz meena meirion menna myfanwy naseem nasreen nasir neha nest niamh nikhil nkechi olu oonagh osian padraig pavel pawel piotr
rabia rajiv rania reena rehana ruaridh rupinder sahil samira sanjeev sarita shabana sheena shireen sioned sorcha suzanna tadhg tamika tanvir teleri tomasz valentina wiktor yaw yusra zainab zofia eck dod isla ailidh catriona eilis mhairi mairead morven murdo ruairi ruari seonaid shona torquil kirsteen ishbel innes hector hamza lachlan calum ewen greer wallace wanda warren wayne wesley wilma winston xavier yasmin yolanda yusuf yvette zahra zara zelda zena zubair
`;

interface Lists {
  readonly families: readonly (readonly string[])[];
  /** The families of a name, by their places. */
  readonly familiesOf: ReadonlyMap<string, readonly number[]>;
  readonly given: ReadonlySet<string>;
}

let taken: Lists | undefined;

/** The lists, taken apart when they are first asked for: not every question has to do with names. */
function lists(): Lists {
  taken ??= takenApart();
  return taken;
}

function takenApart(): Lists {
  const families = FAMILIES.split(/[|\n]/)
    .map((family) => family.split(' ').filter(Boolean))
    .filter((family) => family.length > 0);
  const familiesOf = new Map<string, number[]>();
  families.forEach((family, index) => {
    for (const name of family) {
      const others = familiesOf.get(name);
      if (others === undefined) familiesOf.set(name, [index]);
      else others.push(index);
    }
  });
  return { families, familiesOf, given: new Set([...familiesOf.keys(), ...OTHERS.split(/\s+/).filter(Boolean)]) };
}

/** Whether a folded word is a common given name or a short form of one. */
export const isGivenName = (lower: string): boolean => lists().given.has(lower);

/** A folded given name with all others that can be the same person's. */
export function likeGivenName(lower: string): readonly string[] {
  const { families, familiesOf } = lists();
  return [...new Set([lower, ...(familiesOf.get(lower) ?? []).flatMap((family) => families[family] ?? [])])];
}

/** Whether two folded given names can be one person's: equal, or short forms of one name (`andy` and `andrew`). */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  const { familiesOf } = lists();
  const others = familiesOf.get(other);
  if (!others) return false;
  return (familiesOf.get(one) ?? []).some((family) => others.includes(family));
}
