// Speakers in the voices of parish, town and community clerks, terse or wordy. Every name is made up.
import { describe, expect, test } from 'vitest';
import { speakersIn } from './helper.ts';

const HEAD_R1_0 = `Anytown Parish Council
Minutes of the meeting held on 3 March 2020 in the Village Hall
Present: Cllr J Marlow (Chairman), Cllr Mrs P Dent (Vice-Chairman), Cllr T Orme, Cllr S Peel, Cllr Ruth Aske
In attendance: Mrs Wendy Loft (Clerk), County Cllr B Stott, PCSO Dawn Reed
Apologies: Cllr K Vane`;

describe('Anytown Parish Council', () => {
  test.each<[string, string[]]>([
    ['Cllr Orme grumbled that the verges had been left uncut since June.', ['Cllr T Orme']],
    ['Cllr Aske spotted a pothole on Mill Lane and has reported it to Highways.', []],
    ['Cllr Orme had walked the path and found it overgrown.', []],
    ['Mr Noakes had written asking for a dog bin.', []],
    ['The Chairman welcomed all and thanked Cllr Vane for his service.', ['Cllr J Marlow']],
    ['Cllr Mrs Dent declared an interest and left the room.', []],
    ['Cllr Stott referred members to his written report and took questions.', ['County Cllr B Stott']],
    ['Cllr Orme to get quotes. Cllr Peel to speak to the farmer.', []],
    ['The Chairman, having consulted the Clerk, ruled the question out of order.', ['Cllr J Marlow']],
    ['The meeting was adjourned for Mr J Tull to speak.', ['Mr J Tull']],
    ['In the absence of the Chairman the Vice-Chairman took the chair.', []],
    [`Cllr Peel said he'd heard from Mr Hope that the mast was to move.`, ['Cllr S Peel']],
    ['The Clerk had spoken to Mr Hope of BT, who told her that the box would stay.', []],
    ['The Clerk was asked by Cllr Orme if the accounts were ready. She said they were.', ['Cllr T Orme', 'Wendy Loft']],
    ['Cllr Aske noted the date.', ['Ruth Aske']],
    ['Cllr Aske queried cheque 1034; the Clerk explained that it was for the hall.', ['Ruth Aske', 'Wendy Loft']],
    ['Following a question from Cllr Peel, the Clerk agreed to check.', ['Cllr S Peel', 'Wendy Loft']],
    ['Cllr Orme wished it to be minuted that he had voted against.', ['Cllr T Orme']],
    ['Cllr Orme asked that his vote against be recorded.', ['Cllr T Orme']],
    [`Mr Finch, chairman of the cricket club, put the club's case for a new roller.`, ['Mr Finch']],
    ['Mr Finch, who chairs the cricket club, made the case for a new roller.', ['Mr Finch']],
    ['According to Cllr Peel the drain was blocked.', ['Cllr S Peel']],
    [
      'Some discussion followed, Cllr Orme maintaining that the law was clear, Cllr Peel that it was not.',
      ['Cllr T Orme', 'Cllr S Peel'],
    ],
    ['Both Cllr Orme and the Clerk had doubts as to whether this was lawful.', ['Cllr T Orme', 'Wendy Loft']],
    ['Cllr Marlow summed up.', ['Cllr J Marlow']],
    [`Cllr Peel drew members' attention to the flooding at Low Road.`, ['Cllr S Peel']],
    ['The Chairman closed the meeting at 9.10pm, thanking all for attending.', []],
    ['Cllr Peel will attend the training day.', []],
    ['Cllr Peel voiced support; Cllr Orme was against.', ['Cllr S Peel', 'Cllr T Orme']],
    ['Mr Tull (Hall Committee) reported £300 raised at the fete.', ['Mr Tull']],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R1_0, text)).toEqual(expected);
  });
});

const HEAD_R4_0 = `Brackley Town Council
Minutes of the Town Council meeting held on Monday 9 September 2019 at the Guildhall
Present: The Mayor (Cllr Jill Stokes), Cllr A Bray, Cllr Mrs K Lunn, Cllr D Moss, Cllr Y Patel, Cllr N Frost
In attendance: Mr P Rudge (Town Clerk), Miss L Carr (Deputy Clerk), Cllr G Hall (District Councillor), Insp Mark Weir
Apologies: Cllr W Dove`;

describe('Brackley Town Council', () => {
  test.each<[string, string[]]>([
    ['The Mayor reported that she had attended 14 engagements.', ['Jill Stokes']],
    ['The Deputy Clerk briefed members on the website.', ['Miss L Carr']],
    ['Cllr Bray called it a disgrace.', ['Cllr A Bray']],
    ['Cllr Bray described the state of the footway as dangerous.', ['Cllr A Bray']],
    ['Cllr Moss reported back from the Bus Users Group.', ['Cllr D Moss']],
    ['Cllr Moss has written to the MP.', []],
    ['Cllr Moss will be away in October.', []],
    ['Cllr Patel, having visited the site, recommended refusal.', ['Cllr Y Patel']],
    ['Cllr Patel, seconded by Cllr Frost, proposed refusal.', ['Cllr N Frost', 'Cllr Y Patel']],
    ['Proposed Cllr Patel, seconded Cllr Frost and carried.', ['Cllr Y Patel', 'Cllr N Frost']],
    ['Mr Rudge to arrange.', []],
    ['Cllr Lunn was happy for the Clerk to proceed.', ['Cllr Mrs K Lunn']],
    ['A resident, Mr T Hobbs, objected to application 19/223.', ['Mr T Hobbs']],
    ['A letter from Mr T Hobbs objecting to application 19/223 was read.', []],
    [`Mr Hobbs' letter was read out by the Clerk.`, ['Mr P Rudge']],
    [
      'Mrs Hobbs (resident) enquired about the toilets. The Mayor promised to look into it.',
      ['Mrs Hobbs', 'Jill Stokes'],
    ],
    [
      'Three members of the public spoke against the plan: Mr Hobbs, Mrs Lee and Mr Ash.',
      ['Mr Hobbs', 'Mrs Lee', 'Mr Ash'],
    ],
    ['Objectors: Mr Hobbs said it would be too tall. Supporters: Mr Ash said it was needed.', ['Mr Hobbs', 'Mr Ash']],
    ['In the absence of Insp Weir, the Clerk read out his report.', ['Mr P Rudge']],
    [`Cllr Hall's report was noted.`, []],
    ['Cllr Hall presented his report, a copy of which is attached.', ['Cllr G Hall']],
    ['Concern was expressed by Cllr Frost about the speed of traffic.', ['Cllr N Frost']],
    ['Cllr Frost raised the matter of speeding.', ['Cllr N Frost']],
    ['Cllr Frost nominated Cllr Moss for Deputy Mayor. Cllr Moss accepted.', ['Cllr N Frost']],
    ['Cllr Moss signed the declaration of acceptance of office.', []],
    ['The Mayor, seconded by Cllr Moss, moved that the press be excluded.', ['Cllr D Moss', 'Jill Stokes']],
    ['The Mayor gave her apologies for the next meeting.', []],
    ['The Mayor and Cllr Moss will judge the competition.', []],
    ['Cllr Moss wondered aloud who had authorised it.', ['Cllr D Moss']],
    ['Cllr Moss left at 8.15pm.', []],
    ['Cllr Moss protested at the lack of notice, and Cllr Bray likewise.', ['Cllr D Moss', 'Cllr A Bray']],
    ['Cllr Moss thought it premature; Cllr Bray thought otherwise.', ['Cllr D Moss', 'Cllr A Bray']],
    [`The Clerk's report covered the following: bus shelter repaired.`, []],
    ['Cllr Bray confirmed he would stand again.', ['Cllr A Bray']],
    ['Members noted that Cllr Bray had resigned from the Trust.', []],
    [`Eric Noon's family had asked for no flowers.`, []],
    ['The Mayor said Cllr Dove had told her he would be late.', ['Jill Stokes']],
    ['Cllr Bray (Leisure Committee Chairman) recommended approval of the fees.', ['Cllr A Bray']],
    ['Cllr Bray exercised his casting vote.', []],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R4_0, text)).toEqual(expected);
  });
});

const HEAD_R7_0 = `Llanbryn Community Council
Minutes of the meeting held on Monday 4 February 2013 in the Old School
Present: Cllrs Huw Morris (Chair), Nia Rees (Vice Chair), Gareth Pugh, Mrs Olwen Tew, D Vaughan
Clerk: Mr Ted Bevan
Apologies: Cllr S Wynne
County Cllr Alun Price was present.`;

describe('Llanbryn Community Council', () => {
  test.each<[string, string[]]>([
    ['Chair thanked everyone for coming.', ['Huw Morris']],
    ['Clerk read letter from Mrs Ellis re bins.', ['Ted Bevan']],
    ['Clerk informed members bins would be emptied Fridays.', ['Ted Bevan']],
    ['GP said bins were overflowing.', ['Gareth Pugh']],
    ['Cllr Pugh rang the council about the bins and was told Friday.', []],
    ['Cllr Vaughan not happy with this.', ['D Vaughan']],
    ['Cty Cllr Price reported on the school closure.', ['Alun Price']],
    ['Mr Ellis attended to ask about the lane. The Chair said it was private.', ['Mr Ellis', 'Huw Morris']],
    ['Mrs Ellis complained, the Clerk to reply.', ['Mrs Ellis']],
    ['Planning: DV declared interest.', []],
    [`Cllr Wynne's email was read.`, []],
    ['It was thought by Cllr Tew that the hedge was too high.', ['Olwen Tew']],
    ['Cllr Tew told members that the hedge was too high.', ['Olwen Tew']],
    ['Cllr Tew pointed to the state of the hedge.', ['Olwen Tew']],
    ['Cllr Tew showed photos of the hedge.', ['Olwen Tew']],
    ['Cllr Tew has photos of the hedge.', []],
    ['Cllr Tew then left the meeting.', []],
    ['The Chair will invite the PCSO.', []],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R7_0, text)).toEqual(expected);
  });
});
