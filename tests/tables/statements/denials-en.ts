// Positions turned round: English denials by other verbs, and what brought a thing about in place of its denial. Sentences of our own.
import type { Table } from './row.ts';

export const ENGLISH_DENIALS: readonly Table[] = [
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['US, Iraq on verge of agreement to launch military commission talks', 'affirm'],
      ['A deal on launching the Higher Military Commission is still a long way off, U.S. officials say.', 'deny'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['There will be no transition from the coalition to a bilateral relationship, a U.S. official said.', 'deny'],
      ['The Pentagon ruled out a transition to a bilateral security relationship with Iraq.', 'deny'],
      ['A senior U.S. defense official denied that the coalition would give way to a bilateral relationship.', 'deny'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['"Gaza did not stop our talks," the Pentagon spokesman said.', 'deny'],
      ['It was not because of the Gaza war that the talks stalled, officials said.', 'deny'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ['The talks have only increased the political pressure on the government, officials said.', 'deny'],
      ['The talks will add to the pressure on al-Sudani rather than ease it, officials said.', 'deny'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['Washington is willing to negotiate a withdrawal even while it is under attack, a U.S. official said.', 'deny'],
      ['"We are ready to discuss a withdrawal under fire," a U.S. official said.', 'deny'],
      ['The attacks do not keep us from negotiating a withdrawal, a U.S. official said.', 'deny'],
      ['The United States had no objection to discussing a withdrawal while under attack, a U.S. official said.', 'deny'],
      ['"Attacks or no attacks, we will negotiate the withdrawal," a U.S. official said.', 'deny'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [['The foreign minister denied that the prime minister would study the message.', 'deny']],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [["The coalition's timeline will be set irrespective of conditions, the State Department said.", 'deny']],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['The spokesman of the Iraqi government said it was untrue that it no longer wanted the coalition to leave.', 'affirm'],
      ["Instead of demanding an end to the coalition's presence, Sudani asked it to stay.", 'deny'],
      ["Sudani, rather than demanding the coalition's exit, asked it to stay.", 'deny'],
      ['Sudani wants the coalition to leave rather than stay.', 'affirm'],
      ['"We want the coalition to stay," al-Sudani said.', 'deny'],
      ['The Iraqi prime minister asked the coalition to remain.', 'deny'],
      ['"The coalition is welcome to stay," the Iraqi government spokesman said.', 'deny'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['"The attacks are what hastened the talks," a U.S. official said.', 'deny'],
      ['The talks were brought forward because of the attacks, a U.S. official said.', 'deny'],
      ['It was the attacks that brought the talks on, a U.S. official said.', 'deny'],
      ['The talks are a direct response to the attacks, a U.S. official said.', 'deny'],
      ['"Without the attacks there would be no talks now," a U.S. official said.', 'deny'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [['"We will not invoke our right to self-defense while the talks go on," a U.S. official said.', 'deny']],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ["The agreements are unaffected by the American strikes, the prime minister's spokesman said.", 'deny'],
      ["The U.S. strikes are in line with the agreements, the prime minister's spokesman said.", 'deny'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [['Iraq has handed over a formal demand that American troops leave, the State Department said.', 'affirm']],
  },
  { proposition: 'syria-withdrawal-considered', rows: [['The idea of leaving Syria has not come up, a U.S. official said.', 'deny']] },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ['"There will be no gradual reduction of coalition forces," the Iraqi government said.', 'deny'],
      ['The Iraqi government rejected a gradual withdrawal of the coalition.', 'deny'],
      ['"We want no phases: all coalition forces are to leave at once," the Iraqi government spokesman said.', 'deny'],
      ["The Iraqi government denied that the coalition's mission would end in stages.", 'deny'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['The Pentagon denied that a timetable for the mission would be set.', 'deny'],
      ['The commission is not meant to produce a timetable for the withdrawal, a U.S. official said.', 'deny'],
      ["The Pentagon ruled out drawing up a schedule for the coalition's withdrawal.", 'deny'],
      ['"We are not going to put a timeline on the mission," the Pentagon spokesman said.', 'deny'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['"Yes, these are withdrawal talks," the Pentagon spokesman said.', 'affirm'],
      ['"This is not a withdrawal," the Pentagon spokesman said of the talks.', 'deny'],
    ],
  },
  { proposition: 'leave-when-iraq-asks', rows: [['"We\'ll go when the Iraqi government wants us to," Albares said.', 'affirm']] },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The Islamic Resistance in Iraq announced that its fighters had fired the drones.', 'affirm'],
      ['The Islamic Resistance in Iraq said that it did not carry out the attacks.', 'deny'],
      ['The Islamic Resistance in Iraq denied being behind the attacks on the coalition.', 'deny'],
      ['The Islamic Resistance in Iraq disowned the attacks.', 'deny'],
    ],
  },
];
