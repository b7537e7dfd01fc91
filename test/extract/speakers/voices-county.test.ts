// Speakers in the voices of county committees and police panels. Every name is made up.
import { describe, expect, test } from 'vitest';
import { speakersIn } from './helper.ts';

const HEAD_R2_0 = `Westmore County Council
POLICE AND CRIME PANEL
MINUTES of a meeting of the Police and Crime Panel held at County Hall on Tuesday, 17 March 2015.
PRESENT: Mr R H Lund (Chairman), Mrs A Berry (Vice-Chairman), Mr T Dale, Dr P Voss, Mr D Quill and Sir Neville Ashby
ALSO PRESENT: Ms Clare Whit (Police and Crime Commissioner), Mr M Toft (Chief Constable), Detective Superintendent I Kerr
IN ATTENDANCE: Mrs J Penn (Head of Democratic Services), Mr Ian Garth (Monitoring Officer) and Miss Tia Rook (Panel Officer)`;

describe('Westmore County Council', () => {
  test.each<[string, string[]]>([
    ['Sir Neville doubted whether the figures could be relied upon.', ['Neville Ashby']],
    [
      'In reply to Sir Neville, the Chief Constable observed that recruitment was on course.',
      ['Neville Ashby', 'Mr M Toft'],
    ],
    ['The Detective Superintendent gave the Panel an account of Operation Larch.', ['Detective Superintendent I Kerr']],
    ['Superintendent Kerr cautioned against reading too much into one quarter.', ['Detective Superintendent I Kerr']],
    ['Replying to Dr Voss, Mr Toft intimated that a further bid would be made.', ['Dr P Voss', 'Mr M Toft']],
    [
      'Asked by Mr Dale when the station would close, the Commissioner replied that no date had been fixed.',
      ['Mr T Dale', 'Clare Whit'],
    ],
    ['The Deputy Chief Constable had been invited but had sent apologies.', []],
    ['The decision of the Commissioner to close the desk was noted.', []],
    ['Mr Quill sought an assurance that the Leader had been consulted.', ['Mr D Quill']],
    ['Mr Quill was minded to support the precept.', ['Mr D Quill']],
    ['Mr Dale prefaced his remarks by declaring that he was a magistrate.', ['Mr T Dale']],
    ['Mr Dale took issue with paragraph 4.', ['Mr T Dale']],
    ['Mr Quill invited the Commissioner to say what would be done for rural areas.', ['Mr D Quill']],
    ['Mr Lund rose to a point of order.', ['Mr R H Lund']],
    ['Mr Dale, on a point of information, said that the post was vacant.', ['Mr T Dale']],
    [`The Monitoring Officer's advice was that the motion was in order.`, ['Ian Garth']],
    ['On the advice of the Monitoring Officer the motion was withdrawn.', ['Ian Garth']],
    ['Mr Dale moved, Mr Quill seconded, that the report be received.', ['Mr T Dale', 'Mr D Quill']],
    ['Mr Dale accepted the amendment and it became part of the motion.', ['Mr T Dale']],
    ['Dr Voss accused the Home Office of complacency.', ['Dr P Voss']],
    ['Dr Voss welcomed the fall but deplored the rise in knife crime.', ['Dr P Voss']],
    ['Dr Voss likened the survey to reading tea leaves.', ['Dr P Voss']],
    ['Miss Rook updated the Panel.', ['Tia Rook']],
    ['Miss Rook, Panel Officer, submitted the work programme.', ['Tia Rook']],
    ['The report of the Head of Democratic Services was noted.', []],
    ['Mr Dale, Mr Quill and Dr Voss all spoke in favour.', ['Mr T Dale', 'Mr D Quill', 'Dr P Voss']],
    [
      'The Chief Constable acknowledged the criticism, and assured Mr Quill that lessons had been learned.',
      ['Mr M Toft'],
    ],
    ['Mr Toft paid a warm tribute to the late PC Harding.', ['Mr M Toft']],
    ['Mr Toft put the figure at nearer 400.', ['Mr M Toft']],
    ['Mr Toft did not accept that officers had been slow.', ['Mr M Toft']],
    ['Mr Toft was not aware of any such case.', ['Mr M Toft']],
    ['Mr Toft was unable to give a figure.', ['Mr M Toft']],
    ['Mr Toft reported that the Home Secretary had told chief constables to expect less.', ['Mr M Toft']],
    ['Mr Garth read out the letter that Mrs Haye had sent.', ['Ian Garth']],
    [`Mrs Haye, the applicant's agent, spoke for three minutes.`, ['Mrs Haye']],
    ['Councillor J Stone, attending as an observer, commented on the survey.', ['Councillor J Stone']],
    ['Mr Dale requested that figures be brought to the next meeting.', ['Mr T Dale']],
    ['Mr Dale had asked in January for the figures, which were still awaited.', []],
    ['Mr Dale hailed the scheme as a success.', ['Mr T Dale']],
    ['Mr Dale lauded the work of the cadets.', ['Mr T Dale']],
    ['Mr Dale conceded the point.', ['Mr T Dale']],
    ['Mr Dale interjected that this was nonsense.', ['Mr T Dale']],
    ['Mr Dale declined to comment.', ['Mr T Dale']],
    ['Mr Dale contrasted this with the position in Wales.', ['Mr T Dale']],
    ['Mr Dale remained of the view that it was wrong.', ['Mr T Dale']],
    ['Mr Dale touched on the estate and Mr Quill on the fleet.', ['Mr T Dale', 'Mr D Quill']],
    ['Mr Dale mooted a joint scrutiny exercise.', ['Mr T Dale']],
    ['Mr Dale enlarged on this.', ['Mr T Dale']],
    ['Mr Dale gave his support.', ['Mr T Dale']],
    ['Mr Dale commented favourably on the layout.', ['Mr T Dale']],
    [`Mr Dale seconded Mr Quill's motion.`, ['Mr T Dale']],
    [`Mr Dale's motion fell.`, []],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R2_0, text)).toEqual(expected);
  });
});

const HEAD_R6_0 = `Hartshire County Council
ENVIRONMENT AND TRANSPORT CABINET COMMITTEE
MINUTES of a meeting of the Environment and Transport Cabinet Committee held in the Council Chamber on Thursday, 14 January 2016.
PRESENT: Mr B Rowe (Chairman), Mr C Sorrel (Vice-Chairman), Mr A Bowen, Mrs P Cole, Mr D Denny (Substitute for Mr T Marbury), Mr M Heal, Ms C Waters and Mr M Wadlow
ALSO PRESENT: Mr M Ferrow and Miss S Cassel
IN ATTENDANCE: Mrs B Corrie (Corporate Director - Growth), Mr R Wexham (Director of Highways), Mr A Tilling (Head of Highways Operations), Mr D Beddow (Head of Network Management), Ms Christine Singh (Democratic Services Officer)`;

describe('Hartshire County Council', () => {
  test.each<[string, string[]]>([
    ['Mr Ferrow (Cabinet Member for Environment & Transport) gave an overview.', ['Mr M Ferrow']],
    [
      'The Director of Highways, Mr Wexham, and the Head of Highways Operations, Mr Tilling, were in attendance for this item.',
      [],
    ],
    [
      'In response to a question by Mr Heal, Mr Wexham explained that the contract would end in 2018.',
      ['Mr M Heal', 'Mr R Wexham'],
    ],
    ['Mr Wadlow asked for his dissent to be recorded.', ['Mr M Wadlow']],
    ['Mr Wadlow moved and Mr Heal seconded an amendment to the recommendation.', ['Mr M Wadlow', 'Mr M Heal']],
    ['The Chairman put the motion to the vote.', []],
    ['The Chairman referred to the agenda and advised that item D3 had been withdrawn.', ['Mr B Rowe']],
    ['Mrs Cole made a declaration of interest as her husband worked for the contractor.', []],
    ['The report of the Corporate Director was received.', []],
    ['Mr Denny considered that the policy was sound but that its application was patchy.', ['Mr D Denny']],
    [`Mr Denny, with Mr Bowen's support, proposed deferral.`, ['Mr D Denny']],
    ['Mr Bowen commended Mr Beddow and his team on their work.', ['Mr A Bowen']],
    ['A Member asked whether Mr Beddow could attend a parish seminar.', []],
    ['Mr Beddow confirmed that he could, and Mr Sorrel welcomed this.', ['Mr D Beddow', 'Mr C Sorrel']],
    ['Mr Heal, as Local Member, spoke in support of residents.', ['Mr M Heal']],
    ['Correspondence from Mr J Pratt of the Ramblers was tabled.', []],
    [`Mrs Dace's petition asked for a crossing.`, []],
    ['The petition of Mrs Dace was presented by Mr Heal.', ['Mr M Heal']],
    ['The Leader had asked Mr Ferrow to review the policy.', []],
    ['Mrs Corrie would circulate the figures.', []],
    ['Mr Tilling, Head of Highways Operations, said gullies were emptied yearly.', ['Mr A Tilling']],
    [`Mr Tilling's team was praised by Mr Bowen.`, ['Mr A Bowen']],
    ['Pressed on the point by Ms Waters, Mr Beddow said he would check.', ['Ms C Waters', 'Mr D Beddow']],
    ['Ms Waters was supported in this by Mr Wadlow.', ['Mr M Wadlow']],
    ['The Committee was reminded by Mr Wexham that the decision lay with the Cabinet Member.', ['Mr R Wexham']],
    ['Members were informed by Mrs Corrie of the timetable.', ['Mrs B Corrie']],
    [`Members concurred with Mr Heal's view.`, []],
    [`Members shared Mr Heal's concern.`, []],
    [`Mr Heal's question was answered by Mr Beddow.`, ['Mr M Heal', 'Mr D Beddow']],
    [
      `To Mr Heal's question whether trees would be felled, Mr Beddow replied that they would not.`,
      ['Mr M Heal', 'Mr D Beddow'],
    ],
    ['Mr Heal having asked about trees, Mr Beddow said that none would go.', ['Mr M Heal', 'Mr D Beddow']],
    ['Mr Heal interrupted to ask about trees.', ['Mr M Heal']],
    ['Mr Heal left the Chamber.', []],
    ['Carried by 7 votes to 2, Mr Heal and Ms Waters voting against.', []],
    [`Mr Heal's apologies were noted.`, []],
    ['Mr Wexham noted the comments.', ['Mr R Wexham']],
    ['Mr Wexham demonstrated the website.', ['Mr R Wexham']],
    ['Mr Wexham was congratulated on his appointment.', []],
    ['Mr Wexham cast doubt on the figures.', ['Mr R Wexham']],
    ['Mr Wexham took the opportunity to thank staff.', ['Mr R Wexham']],
    ['Mr Wexham went on to say that it would rain.', ['Mr R Wexham']],
    ['Mr Wexham made the following points:', ['Mr R Wexham']],
    ['Mr Wexham commenced his presentation with a film.', ['Mr R Wexham']],
    ['Mr Wexham concluded with an appeal for patience.', ['Mr R Wexham']],
  ])('%s', (text, expected) => {
    expect(speakersIn(HEAD_R6_0, text)).toEqual(expected);
  });
});
