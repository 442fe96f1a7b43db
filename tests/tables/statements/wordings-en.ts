// Ways in which English news says each proposition, and its opposite. Sentences of our own.
import type { Table } from './row.ts';

export const ENGLISH_WORDINGS: readonly Table[] = [
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['Baghdad and Washington are nearing an agreement to launch the Higher Military Commission, a US official said.', 'affirm us'],
      ['The two sides are on the verge of a deal on convening the military commission.', 'affirm'],
      ['A State Department spokesperson said the two governments are close to agreeing on a start date for the HMC talks.', 'affirm us'],
      ['The Pentagon said the sides are not close to an agreement on starting the Higher Military Commission.', 'deny us'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['Iraq wants the coalition replaced by bilateral security agreements with its member states.', 'affirm'],
      ['Sudani said the coalition mission should evolve into bilateral ties with each country.', 'affirm iraq-government'],
      ['The State Department said the two countries would shift to an enduring bilateral security relationship.', 'affirm us'],
      ['The coalition will be wound down, paving the way for bilateral defence cooperation.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The talks were put on hold when war broke out in Gaza.', 'affirm'],
      ['The Gaza war delayed the first meeting of the commission by months.', 'affirm'],
      ['Discussions were postponed after the Oct. 7 attack on Israel.', 'affirm'],
      ['The talks were not delayed by the war in Gaza, a US official said.', 'deny us'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      ['The commission will allow a joint assessment of the capabilities of Iraqi forces.', 'affirm'],
      ['A US official said the talks would let both sides jointly evaluate how capable Iraqi security forces are.', 'affirm us'],
      ['Under the HMC the two militaries will together assess the readiness of the Iraqi security forces.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ['Officials hope that launching the talks will take some pressure off the Iraqi prime minister.', 'affirm'],
      ['Starting the dialogue could ease political pressure on the government.', 'affirm'],
      ['Formal negotiations may relieve the pressure on Sudani from armed factions.', 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['Washington has been reluctant to negotiate a withdrawal while its troops are under attack.', 'affirm us'],
      ['The United States does not want to discuss leaving under fire.', 'affirm us'],
      ['The administration was unwilling to open withdrawal talks amid ongoing attacks.', 'affirm'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [
      ["Iraq's foreign minister said the prime minister would review the letter from Washington.", 'affirm iraq-government'],
      ['Fuad Hussein said the message would be studied by the prime minister.', 'affirm iraq-government'],
      ['The premier will examine the message before deciding on next steps, the Iraqi foreign ministry said.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['US officials favor a conditions-based withdrawal.', 'affirm'],
      ['Any timeline will depend on conditions on the ground, the Pentagon said.', 'affirm us'],
      ['The Iraqi foreign ministry said the timetable hinges on an assessment of the ISIS threat.', 'affirm iraq-government'],
      ['An Iraqi government spokesperson said the timetable does not depend on conditions on the ground.', 'deny iraq-government'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      ['Some in the Iraqi government prefer a fixed date for the withdrawal.', 'affirm iraq-government'],
      ['Baghdad insists on a specific date for the departure of the troops.', 'affirm iraq-government'],
      [
        'Iraqi officials want a timetable with a firm end date for US withdrawal, whatever the security situation.',
        'affirm iraq-government',
      ],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ["Iraq's prime minister called for the departure of the US-led coalition.", 'affirm iraq-government'],
      ['Baghdad is demanding that US troops leave the country.', 'affirm iraq-government'],
      ['Sudani vowed to end the presence of coalition forces in Iraq for good.', 'affirm iraq-government'],
      ['The Iraqi government is determined to end the presence of the international coalition permanently, his office said.', 'affirm'],
      ['An Iraqi government spokesperson denied that Baghdad had called for the withdrawal of US forces.', 'deny iraq-government'],
      ['Sudani does not want the US forces to leave, he told reporters.', 'deny iraq-government'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['The timing of the announcement is unrelated to the recent attacks, a US official said.', 'affirm us'],
      ['A State Department spokesperson said the timing had nothing to do with the attacks.', 'affirm us'],
      ['The timing is not linked to attacks on our forces, the Pentagon said.', 'affirm us'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['The United States reserves the right to defend itself, the Pentagon said.', 'affirm us'],
      ['Ryder said US forces retain the inherent right of self-defense.', 'affirm us'],
      ['"We will not hesitate to defend our forces," a US official said.', 'affirm us'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      [
        'The US strikes undermine the understandings between the two countries, an Iraqi military spokesman said.',
        'affirm iraq-government',
      ],
      ['A spokesman for the Iraqi prime minister said the airstrikes jeopardize years of security cooperation.', 'affirm iraq-government'],
      ['Baghdad said the American strike was damaging to the agreements on joint security cooperation.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ['The Iraqi government has not formally asked US forces to leave, the Pentagon said.', 'deny us'],
      ['"We have received no official request from Baghdad to withdraw," Ryder told reporters.', 'deny us'],
      ['A US official denied that Iraq had formally requested a withdrawal.', 'deny us'],
      ['Has Iraq formally requested the withdrawal of US forces?\nThe Pentagon: No.', 'deny us'],
      ['The Pentagon confirmed that Iraq has formally requested the withdrawal of American forces.', 'affirm us'],
      ['The Pentagon did not say whether Iraq had formally requested a withdrawal.', 'none'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['US forces are in Iraq at the invitation of the Iraqi government, the Pentagon said.', 'affirm us'],
      ['"Our troops are there at the request of Baghdad," a US official said.', 'affirm us'],
      ['The State Department noted that American forces remain in the country as guests of the Iraqi government.', 'affirm us'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['There is no deadline for the talks to conclude.', 'deny'],
      ['No end date has been set for the discussions, a US official said.', 'deny us'],
      ['The commission will meet without a fixed deadline.', 'deny'],
      ['The Pentagon said the talks have a deadline of six months.', 'affirm us'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['The administration is not considering withdrawing its troops from Syria, a US official said.', 'deny us'],
      ['A pullout from Syria is not on the table, the Pentagon said.', 'deny us'],
      ['The White House denied that it planned to leave Syria.', 'deny us'],
      ['US officials said Washington is weighing a withdrawal from Syria.', 'affirm us'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ['The two sides agreed on a phased drawdown of coalition forces.', 'affirm'],
      ["The coalition's mission will end in stages, Baghdad said.", 'affirm iraq-government'],
      ['The Iraqi government expects the number of coalition advisers to be reduced gradually.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['The commission will draw up a timetable for the end of the coalition mission.', 'affirm'],
      ['Talks are expected to lead to a timeline for the withdrawal of coalition forces.', 'affirm'],
      ['Sudani said the HMC would set a schedule for the coalition to leave.', 'affirm iraq-government'],
      ['The Pentagon said it would not set a timetable for the withdrawal of US forces.', 'deny us'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['The meetings will not negotiate the withdrawal of US troops, a senior defense official said.', 'deny us'],
      ['"This is not a negotiation on withdrawing US forces," Singh said of the commission.', 'deny us'],
      ['The Pentagon denied that the HMC is negotiating the departure of its forces.', 'deny us'],
      ['It is not a withdrawal, the Pentagon said, though hundreds of soldiers leave.', 'none'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['Attacks on coalition forces must end, the British defence secretary said.', 'affirm other'],
      ['"The attacks have to stop," Albares said.', 'affirm other'],
      ['The US ambassador said the attacks on our personnel need to cease.', 'affirm us'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['"We will leave whenever the Iraqi government asks us to," Albares said.', 'affirm other'],
      ['Spanish troops would leave if Baghdad decides they should, Robles said.', 'affirm other'],
      ['A US official said American forces will leave once Iraq asks for it.', 'affirm us'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['ISIS no longer poses a threat to the Iraqi state, Sudani said.', 'deny iraq-government'],
      ['The US ambassador warned that ISIS remains a threat.', 'affirm us'],
      ['A Pentagon spokesman denied that the ISIS threat was over.', 'affirm us'],
      ['The Iraqi prime minister said Daesh does not represent a danger to the country.', 'deny iraq-government'],
      ['The Kurdistan Region president said the Islamic State is still a danger.', 'affirm other'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The Islamic Resistance in Iraq claimed responsibility for the drone attack.', 'affirm other'],
      ['Most of the attacks were claimed by the Islamic Resistance in Iraq.', 'affirm other'],
      ['A group calling itself the Islamic Resistance in Iraq took credit for the strike.', 'affirm other'],
    ],
  },
];
