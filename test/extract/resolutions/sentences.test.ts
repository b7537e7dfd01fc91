// What single sentences decide, and which words of deciding decide nothing.
import { describe, expect, it } from 'vitest';
import { type BodyKind, outcomeOfSentence } from './helper.ts';

describe('RESOLVED in its forms', () => {
  it.each<[BodyKind, string, string]>([
    ['parish', 'RESOLVED to accept the quotation from Bell & Sons for £310.', 'agreed'],
    [
      'parish',
      'It was therefore resolved, on the proposition of Cllr Hart, seconded by Cllr Nye, that the lease be renewed.',
      'agreed',
    ],
    ['parish', 'Resolved unanimously to co-opt Mrs Jane Dent.', 'elected'],
    ['parish', 'The Council resolved to note the correspondence.', 'noted'],
    ['parish', 'RESOLVED: (i) that the report be received; (ii) that a grant of £50 be made.', 'noted'],
    ['parish', 'It was RESOLVED not to renew the subscription.', 'refused'],
    ['partnership', 'RESOLVED that Members note the update.', 'noted'],
    ['partnership', 'RESOLVED that the Partnership: (a) endorses the strategy; and (b) notes the risks.', 'endorsed'],
    [
      'partnership',
      'It was resolved that the action plan be endorsed and that progress be reported in May.',
      'endorsed',
    ],
    ['committee', 'RESOLVED that permission be granted subject to the conditions set out in the report.', 'approved'],
    ['committee', 'RESOLVED that application 18/0044 be refused.', 'refused'],
  ])('%s: %s', (kind, sentence, outcome) => {
    expect(outcomeOfSentence(kind, sentence)).toBe(outcome);
  });
});

describe('decisions without the word', () => {
  it.each<[BodyKind, string, string]>([
    ['parish', 'Fenwick Football Club was awarded £300 towards a mower.', 'agreed'],
    ['parish', 'The matter was left on the table.', 'deferred'],
    ['parish', 'After some debate it was left on the table until the May meeting.', 'deferred'],
    ['parish', 'The policy was reviewed and readopted.', 'adopted'],
    ['parish', 'The precept was set at £9,500.', 'agreed'],
    ['parish', 'There was general agreement that the tree should stay.', 'agreed'],
    ['parish', 'After discussion the application was approved.', 'approved'],
    ['parish', 'The Parish Council agreed to donate £100 to the Scouts.', 'agreed'],
    ['parish', 'Councillors agreed that the tree should come down.', 'agreed'],
    ['parish', "The Clerk's report was noted.", 'noted'],
    ['parish', 'The resignation of Cllr Vane was accepted with regret.', 'agreed'],
    ['parish', 'Apologies for absence were received and accepted from Cllr Hart.', 'agreed'],
    ['parish', 'The minutes, having been circulated, were taken as read, approved and signed.', 'approved'],
    [
      'parish',
      'The minutes of the meeting held on 4 April were confirmed as a true record and signed by the Chairman.',
      'approved',
    ],
    ['parish', 'Cllr Hart proposed, Cllr Nye seconded and it was agreed that the fence be repaired.', 'agreed'],
    [
      'parish',
      'It was proposed by Cllr Hart, seconded by Cllr Nye and unanimously agreed to adopt the Standing Orders.',
      'adopted',
    ],
    ['parish', 'It was agreed to defer this item to the next meeting.', 'deferred'],
    ['parish', 'It was agreed that this be discussed again in September.', 'deferred'],
    ['parish', 'This item was deferred until the July meeting.', 'deferred'],
    ['parish', 'The payments listed were approved.', 'approved'],
    ['parish', 'All in favour of the precept being set at £8,000.', 'agreed'],
    ['parish', 'Cllr Dent was duly elected Chairman for the ensuing year.', 'elected'],
    ['parish', 'Mrs Bell was appointed Internal Auditor.', 'elected'],
    ['parish', 'The Council has no objection to the proposed extension.', 'agreed'],
    ['parish', 'Councillors had no objections to the application.', 'agreed'],
    ['parish', 'A motion to install CCTV was defeated by five votes to two.', 'refused'],
    ['parish', 'The proposal was lost on the casting vote of the Chairman.', 'refused'],
    ['parish', 'The Clerk was authorised to spend up to £200 on plants.', 'agreed'],
    ['parish', 'The Council decided against entering the competition.', 'refused'],
    ['parish', 'Members voted unanimously to support the bid.', 'endorsed'],
    ['parish', 'The accounts for the year were presented, approved and signed.', 'approved'],
    ['parish', 'The Annual Governance Statement was approved and signed by the Chair and Clerk.', 'approved'],
    ['parish', 'Payment of the invoice was authorised.', 'agreed'],
    ['parish', 'A donation of £75 to the Air Ambulance was agreed.', 'agreed'],
    ['parish', 'Everyone agreed.', 'agreed'],
    ['parish', 'Agreed: Clerk to obtain three quotes.', 'agreed'],
    ['parish', 'The meeting agreed to hold the fete on 4 June.', 'agreed'],
    ['parish', 'Following a lengthy debate it was decided, by 5 votes to 3, to sell the field.', 'agreed'],
    ['parish', 'The budget, as amended, was adopted.', 'adopted'],
    ['parish', 'Receipt of the letter was noted.', 'noted'],
    ['parish', 'Noted.', 'noted'],
    ['parish', 'Approval of the minutes was deferred.', 'deferred'],
    ['parish', 'It is agreed that the Clerk will order new signs.', 'agreed'],
    ['partnership', 'The Partnership noted the report.', 'noted'],
    ['partnership', 'The BCSP noted the progress made and endorsed the plan.', 'noted'],
    ['partnership', 'The Partners agreed the funding bids.', 'agreed'],
    ['partnership', 'The report was noted and Ms Lane was thanked.', 'noted'],
    ['partnership', 'The Partnership commended the report and approved its recommendations.', 'approved'],
    ['partnership', 'The Chairman asked the Partnership to approve the bid and this was agreed.', 'agreed'],
    ['partnership', 'Ms Lane sought approval for the bid, which was agreed.', 'agreed'],
    ['partnership', 'The Partnership requested that a further report be brought to the July meeting.', 'requested'],
    ['partnership', 'It was AGREED that Mr Reed be asked to chair the group.', 'requested'],
    ['partnership', 'The Partnership recommended to Cabinet that the scheme be extended.', 'recommended'],
    ['partnership', 'The minutes of the previous meeting were accepted as accurate.', 'approved'],
    ['committee', 'The Committee refused the application on highway grounds.', 'refused'],
    ['committee', 'On being put to the vote the motion was carried by 8 votes to 5.', 'agreed'],
    ['committee', 'The Committee deferred consideration of the application for a site visit.', 'deferred'],
    ['committee', 'The amendment was withdrawn with the consent of the Committee.', 'withdrawn'],
  ])('%s: %s', (kind, sentence, outcome) => {
    expect(outcomeOfSentence(kind, sentence)).toBe(outcome);
  });
});

describe('no decision of the body at this meeting', () => {
  it.each<[BodyKind, string]>([
    ['parish', 'There was a consensus that there should be better guidance.'],
    ['parish', 'The Internal Auditor’s report was received.'],
    ['parish', 'The Clerk said the issue with the gate had been resolved.'],
    ['parish', 'The parking dispute was resolved by the police.'],
    ['parish', 'Cllr Hart hoped the matter could be resolved before June.'],
    ['parish', 'At its March meeting the Council resolved to buy a bench.'],
    ['parish', 'Councillors agreed that the fete had been a great success.'],
    ['parish', 'Members felt that the hedge was too high.'],
    ['parish', 'Cllr Hart agreed to speak to the farmer.'],
    ['parish', 'The Chairman agreed that the bin was unsightly.'],
    ['parish', 'The County Council has agreed to resurface Mill Lane.'],
    ['parish', 'The County Council agreed to resurface Mill Lane.'],
    ['parish', 'The Clerk reported that the District Council had approved the application.'],
    ['parish', 'The Clerk reported that the application was approved on 3 March.'],
    ['parish', 'It was noted that the bus shelter had been painted.'],
    ['parish', 'The Council noted that the bus shelter had been painted.'],
    ['parish', 'Apologies were received from Cllr Hart.'],
    ['parish', 'Cheques were signed.'],
    ['parish', 'A new postmaster was appointed in April.'],
    ['parish', 'PC Lane was appointed to the beat last month.'],
    ['parish', 'Highways agreed to clear the drain.'],
    ['parish', 'The Council thanked Mr Low for his work.'],
    ['parish', 'The action plan was agreed in 2016.'],
    ['parish', 'The Clerk was asked to write to Highways.'],
    ['parish', 'To approve the minutes of the last meeting'],
    ['parish', 'To consider and agree a response to the consultation.'],
    ['parish', 'Councillors are asked to note the report.'],
    ['parish', 'The application was supported by three neighbours.'],
    ['parish', 'The cost was agreed with the contractor.'],
    ['parish', 'He had been asked whether the Council agreed with the scheme.'],
    ['parish', 'Cllr Hart asked if it was agreed that the path was ours.'],
    ['parish', 'Agreed actions: Clerk to obtain three quotes.'],
    ['parish', 'Cllr Hart moved that the question be put.'],
    ['parish', 'Planning application 18/0044/F was refused by the Borough Council.'],
    ['parish', 'The lottery application was refused.'],
    ['parish', 'The residents agreed that the noise was worse at night.'],
    ['parish', 'The working party agreed the route of the walk.'],
    ['parish', 'Mr Low agreed with the Council that the sign was needed.'],
    ['parish', 'There was general agreement that dogs were a problem.'],
    ['partnership', 'Kent Police and partners had agreed a protocol.'],
    ['partnership', 'The Board had agreed the funding in March.'],
    ['partnership', 'The Safeguarding Board approved the protocol.'],
    ['partnership', 'Mr Reed noted that the figures were up.'],
    ['partnership', 'Members welcomed the report.'],
    ['partnership', 'The Partnership was asked to note the report.'],
    ['partnership', 'Partners were asked to nominate a lead officer.'],
    ['committee', 'The Council had adopted the plan in 2011.'],
    ['committee', 'Mr Reed moved, seconded by Mr Lane, that the application be deferred.'],
    ['committee', 'The Inspector allowed the appeal.'],
    ['committee', 'The officer confirmed that the condition was agreed with the applicant.'],
    ['committee', 'The Chairman ruled that the question was out of order.'],
    ['committee', 'Members indicated that they were content with the approach.'],
  ])('%s: %s', (kind, sentence) => {
    expect(outcomeOfSentence(kind, sentence)).toBeNull();
  });
});

describe('the title names what a pronoun stands for', () => {
  it('takes minutes that are agreed as approved', () => {
    expect(outcomeOfSentence('parish', 'These were agreed and signed.', 'Minutes of 9 October')).toBe('approved');
    expect(outcomeOfSentence('parish', 'These were agreed.', 'Terms of reference')).toBe('agreed');
  });

  it('leaves a task under that title as it is', () => {
    expect(outcomeOfSentence('parish', 'It was agreed that the Clerk buy a stamp.', 'Minutes of 9 October')).toBe(
      'agreed',
    );
  });
});
