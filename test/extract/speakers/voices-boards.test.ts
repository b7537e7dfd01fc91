// Speakers in the voices of governors, health boards, Scottish and Irish councils, user groups. Every name is made up.
import { describe, expect, test } from 'vitest';
import { speakersIn } from './helper.ts';

const HEAD_R3_0 = `Strathmore Community Council
Minutes of the meeting held on 3 March 2022 in the Village Hall
Sederunt: Fergus Aird (FA, Convener), Mairi Gow (MG, Treasurer), Sandy Reid (SR), Catriona Hume (CH, Secretary), Isla Dow (ID)
Also attending: PC Kirsten Mell, Cllr Ruaridh Black
Apologies: Dod Imray`;

describe('Strathmore Community Council', () => {
  test.each<[string, string[]]>([
    [`CH said she'd write.`, ['Catriona Hume']],
    ['Isla showed us the new website.', ['Isla Dow']],
    ['Mairi handed out the accounts and went through them.', ['Mairi Gow']],
    [`PC Mell couldn't say when the camera would be back.`, ['Kirsten Mell']],
    ['MG reports £1,200 in the bank.', ['Mairi Gow']],
    ['Cllr Black tells us the school will stay open.', ['Ruaridh Black']],
    [`Cllr Black said he would take it up with Roads. He'd also ask about the bus.`, ['Ruaridh Black']],
    ['Dod had phoned to say the swings are broken.', []],
    ['Mr Geddes wanted to know who owns the wall.', ['Mr Geddes']],
    ['FA moved acceptance, SR seconded.', ['Fergus Aird', 'Sandy Reid']],
    ['Proposed MG, seconded ID.', ['Mairi Gow', 'Isla Dow']],
    ['The Convener reminded folk that the AGM is in May.', ['Fergus Aird']],
    ['Thanks to SR for painting the bench.', []],
    ['FA will draft a reply.', []],
    [`FA noted Dod's resignation with regret.`, ['Fergus Aird']],
    ['The Harbour Master reported 41 visiting yachts. He asked that the slip be kept clear.', ['Harbour Master']],
    ['Harbour Master Rab Coull gave the mooring figures.', ['Rab Coull']],
    [`Gordon (Men's Shed) brought along a model of the bench.`, []],
    [`Gordon from the Men's Shed said that the bench was ready.`, ['Gordon']],
    ['- SR reported that the path is clear.', ['Sandy Reid']],
    [`Bins: SR to chase. Path: ID says it's clear.`, ['Isla Dow']],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R3_0, text)).toEqual(expected);
  });
});

const HEAD_R3_1 = `Oakfield Primary School
Minutes of the Full Governing Body meeting held on 12 May 2021 at 6pm
Present: Mrs Tracey Holt (Chair), Mr Dan Pope (Headteacher), Rev Sue Marsh, Mr Olu Ade, Ms Beth Carr (Staff Governor), Sister Bernadette Foy
In attendance: Ms Kim Lane (Clerk), Mrs Joy West (School Business Manager)
Apologies: Mr Ned Vine`;

describe('Oakfield Primary School', () => {
  test.each<[string, string[]]>([
    [
      'The Headteacher presented his report. Governors asked whether attendance had improved. The Headteacher said that it had.',
      ['Dan Pope'],
    ],
    ['Q: What is being done about attendance? A: DP said that letters go home weekly.', ['Dan Pope']],
    ['Q (OA): How many pupils are on the roll? The Head replied that there were 211.', ['Olu Ade', 'Dan Pope']],
    ['Sister Bernadette hoped that the chapel would be used.', ['Bernadette Foy']],
    ['The SBM took governors through the budget line by line.', ['Joy West']],
    ['The School Business Manager took governors through the budget line by line.', ['Joy West']],
    ['Mr Ade gave feedback on his link visit.', ['Olu Ade']],
    ['Governors thanked Mr Pope for his hard work.', []],
    ['The Clerk reminded governors to complete the skills audit.', ['Kim Lane']],
    ['OA was nominated by TH.', ['Tracey Holt']],
    ['Rev Marsh reported back from the training.', ['Sue Marsh']],
    ['The Chair clarified that the policy was statutory.', ['Tracey Holt']],
    ['The Chair had met with the Headteacher to agree the objectives.', []],
    [`Chair's action: the Chair had approved the trip.`, []],
    ['Mr Pope read a letter from Mrs Kerr, who said she was delighted.', ['Dan Pope']],
    ['Ms Carr declared an interest in item 5.', []],
    ['Ms Carr made governors aware of the trip to York.', ['Beth Carr']],
    ['Ms Carr was keen that the library should reopen.', ['Beth Carr']],
    ['Ms Carr has been in touch with the diocese and will report back.', []],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R3_1, text)).toEqual(expected);
  });
});

const HEAD_R3_2 = `Limeglen County Council
Minutes of the Monthly Meeting of the Joint Policing Committee held in the Council Chamber on 3 May, 2018
Present: Cllr. P. Foley (Cathaoirleach), Cllr. M. Roche, Cllr. E. Ryan, Cllr. S. Keane, Deputy Niamh Quirke, Mr. Tom Healy (PPN)
In attendance: Chief Superintendent D. Moyles, Inspector Ger Lacey, Ms. A. Burke (Chief Executive), Mr. Seán Gill (Senior Executive Officer)
Apologies: Cllr. J. Dunne`;

describe('Limeglen County Council', () => {
  test.each<[string, string[]]>([
    ['Deputy Quirke referred to anti-social behaviour in Garryowen.', ['Niamh Quirke']],
    ['Cllr. Keane appealed to motorists to slow down.', ['Cllr S Keane']],
    ['The Cathaoirleach asked Mr. Healy to respond. Mr. Healy said he would revert.', ['Cllr P Foley', 'Tom Healy']],
    ['Apologies were received from Cllr. Dunne.', []],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R3_2, text)).toEqual(expected);
  });
});

const HEAD_R5_0 = `NHS Eastmere Clinical Commissioning Group
Minutes of the Governing Body meeting held in public on Thursday 5 June 2014, Board Room
Present: Dr Anil Rao (Chair), Ms Helen Birch (Chief Officer), Mr Keith Dunn (Chief Finance Officer), Dr Jo Lamb (GP Member), Prof Colin Wray (Lay Member), Mrs Pat Nye (Chief Nurse)
In attendance: Ms Suki Gill (Head of Communications), Miss Ella Ford (minutes), Mr Ravi Sen (Healthwatch)
Apologies: Dr T Quick`;

describe('NHS Eastmere Clinical Commissioning Group', () => {
  test.each<[string, string[]]>([
    ['KD talked to the paper.', ['Keith Dunn']],
    ['PN assured the Governing Body that action was being taken.', ['Pat Nye']],
    ['The Chief Nurse assured the Governing Body that action was being taken.', ['Pat Nye']],
    ['The Chief Finance Officer set out the position at month 2.', ['Keith Dunn']],
    ['The Chief Officer responded that a plan was in place.', ['Helen Birch']],
    ['RS commented that patients were confused, and SG acknowledged this.', ['Ravi Sen', 'Suki Gill']],
    ['Action: SG', []],
    ['HB had met the Trust, which had confirmed the date.', []],
    ['In answer to a query from RS, KD said the sum was £2m.', ['Ravi Sen', 'Keith Dunn']],
    ['Following a query from RS the figures were corrected.', ['Ravi Sen']],
    ['JL, on behalf of the practices, expressed disquiet.', ['Jo Lamb']],
    [
      'Question 1: Mr Ivor Platt asked why the ward had closed. HB explained that staff could not be found.',
      ['Ivor Platt', 'Helen Birch'],
    ],
    ['Mrs Doreen Pike, a member of the public, told her story of waiting nine hours.', ['Doreen Pike']],
    ['KD flagged a risk around prescribing.', ['Keith Dunn']],
    ['PN advised the paper had been to Quality Committee.', ['Pat Nye']],
    ['PN provided some context around the incidents.', ['Pat Nye']],
    ['PN outlined next steps.', ['Pat Nye']],
    ['HB updated on the Better Care Fund.', ['Helen Birch']],
    ['AR asked that thanks be passed to EF.', ['Anil Rao']],
    ['AR and HB have been invited to the Scrutiny Committee.', []],
    ['AR declared that he was a partner in the Mill Surgery.', []],
    ['AR advised that he would step down in July.', ['Anil Rao']],
    [
      'Discussion took place around the risk register and CW queried whether the score of 16 was right.',
      ['Colin Wray'],
    ],
    ['CW observed the risk register was too long.', ['Colin Wray']],
    ['CW remained unconvinced.', ['Colin Wray']],
    ['CW suggested a deep dive.', ['Colin Wray']],
    ['CW thought that was helpful.', ['Colin Wray']],
    ['CW would like to see a trajectory.', ['Colin Wray']],
    ['CW stressed that, whilst progress had been made, more was needed.', ['Colin Wray']],
    ['The meeting heard that KD was leaving.', []],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R5_0, text)).toEqual(expected);
  });
});

const HEAD_R5_1 = `Lowfield Windfarm Liaison Group
Notes of meeting 14 held on 22nd May 2013 at the Community Hall, Lowfield
Attendees: Bill Marr (Chair, Lowfield CC), Gwen Tait (developer), Archie Muir (Muirhead CC), Lynne Craw (Council planning), Euan Bell (minutes)
Apologies: Steve Orr`;

describe('Lowfield Windfarm Liaison Group', () => {
  test.each<[string, string[]]>([
    ['Bill opened the meeting and welcomed all.', ['Bill Marr']],
    ['Gwen ran through progress: turbines 1-6 are up.', ['Gwen Tait']],
    ['Gwen said delivery of blades would start on 1 June, Archie asked which route.', ['Gwen Tait', 'Archie Muir']],
    ['Archie had heard that lorries were using the back road.', []],
    ['Archie raised lorries on the back road, Gwen will speak to the haulier.', ['Archie Muir']],
    ['Lynne confirmed the condition had been discharged.', ['Lynne Craw']],
    ['Euan to circulate notes.', []],
    ['Euan agreed the last notes needed correcting.', ['Euan Bell']],
    ['Gwen reckons October.', ['Gwen Tait']],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R5_1, text)).toEqual(expected);
  });
});

const HEAD_R7_1 = `Riverside Patient Participation Group
Notes of PPG meeting 8 November 2017
Present: Margaret Holt (MH) Chair, Barry Nunn (BN), Sylvia Peck (SP), Dr Tim Oke (TO) GP partner, Lorna Gray (LG) Practice Manager
Apologies: Jean Dodd`;

describe('Riverside Patient Participation Group', () => {
  test.each<[string, string[]]>([
    ['The Practice Manager explained the phone system.', ['Lorna Gray']],
    ['Dr Oke explained the flu figures. TO added that 400 jabs were left.', ['Tim Oke']],
    ['BN had tried to ring and waited 40 minutes.', []],
    ['MH/BN felt the newsletter was too long.', ['Margaret Holt', 'Barry Nunn']],
    ['It was agreed Barry would do the rota.', []],
    ['Thanks were expressed by MH to LG.', ['Margaret Holt']],
    [`LG's update: new phones in May.`, []],
    [`LG asks patients to cancel appointments they can't keep.`, ['Lorna Gray']],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R7_1, text)).toEqual(expected);
  });
});
