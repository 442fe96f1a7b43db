// Plain, indirect and spoken ways in which English news says each proposition. Sentences of our own.
import type { Table } from './row.ts';

export const ENGLISH_COLLOQUIAL: readonly Table[] = [
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['The two capitals are within days of settling how the Higher Military Commission will start.', 'affirm'],
      ['Washington and Baghdad have all but agreed to open the commission’s talks, two officials said.', 'affirm'],
      ['An understanding on starting the dialogue of the Higher Military Committee is at hand, a source said.', 'affirm'],
      ['Only details stand in the way of an agreement to begin the talks on the coalition.', 'affirm'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['A multinational mission turns into a set of bilateral ones, a ministry spokeswoman said of the coalition.', 'affirm'],
      ['From now on Baghdad will deal with the coalition’s members one by one.', 'affirm'],
      ['What follows the coalition are security accords between Iraq and each of its members.', 'affirm'],
      ['Ties with the states of the coalition are now bilateral, state to state.', 'affirm'],
      ['The coalition will hand over to a normal bilateral defence relationship.', 'affirm'],
      ['We are moving from a coalition to a partnership between two countries, the ambassador said.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The war in Gaza put the commission on ice before it first met.', 'affirm'],
      ['Then came the Gaza war, and the talks were shelved.', 'affirm'],
      ['The talks, interrupted by the war in Gaza, are to begin soon.', 'affirm'],
      ['October 7 and the war in Gaza brought the talks to a standstill.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      ['In the commission the two armies will jointly gauge what Iraqi units can do alone.', 'affirm'],
      ['The commission lets both sides measure together the abilities of the Iraqi army.', 'affirm'],
      ['Joint working groups of the commission are to review how ready Iraqi forces are.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ['Opening the talks would take some heat off the prime minister.', 'affirm'],
      ['Aides hope that talking will take some of the heat off Sudani.', 'affirm'],
      ['The start of the talks gives the premier some breathing room at home.', 'affirm'],
      ['Negotiations would lighten the political pressure on Baghdad.', 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['We were never keen to haggle over a withdrawal with rockets coming in, the US spokesman said.', 'affirm us'],
      ['Washington had no appetite for talks on a pullout while its soldiers were being shot at.', 'affirm'],
      ['The Pentagon said it would not bargain about leaving at gunpoint.', 'affirm'],
      ['US officials dislike discussing an exit as long as rockets rain on their bases.', 'affirm'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [
      ['The head of the government is going to study the American letter.', 'affirm'],
      ['Sudani’s office said he would look closely at the US message before he answers.', 'affirm'],
      ['The premier will examine the letter, an adviser said.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['The schedule must follow the strength of ISIS and the readiness of Iraqi units.', 'affirm'],
      [
        'Three things will decide the timeline of the mission: the threat, the needs of operations and the level of Iraqi forces.',
        'affirm',
      ],
      [
        'The committees examine the danger of Daesh and the abilities of the forces, and on that basis the timings will be drawn up.',
        'affirm',
      ],
      ['The pace of the drawdown hinges on what happens on the ground in Iraq.', 'affirm'],
      ['How fast the coalition leaves will turn on the threat from Islamic State.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      ['Washington should name the day of its withdrawal now, whatever the conditions.', 'affirm'],
      ['Baghdad would rather have a fixed date for the end of the coalition than conditions.', 'affirm'],
      ['Iraq prefers a withdrawal with a date attached, come what may.', 'affirm'],
      ['The premier wants a quick and orderly exit of US-led forces but set no deadline.', 'none'],
      ['Baghdad wants the coalition to leave, without naming a date.', 'none'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['We want the coalition gone, in good order and by agreement, an adviser to the prime minister said.', 'affirm'],
      ['His office promised to start ending the coalition’s presence for good.', 'affirm'],
      ['The process of ending the international coalition’s presence will soon begin, Baghdad said.', 'affirm'],
      ['The premier repeated that there is no reason for foreign troops to stay any longer.', 'affirm'],
      ['Iraq’s government has set out to end the coalition’s presence once and for all.', 'affirm'],
      ['Sudani says the coalition has outlived its purpose.', 'affirm'],
      ['It is time for the coalition to go, the Iraqi government spokesman said.', 'affirm'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['The commission’s calendar will not be linked to the rocket fire, an Iraqi member said.', 'affirm'],
      ['That the talks begin now owes nothing to the attacks, the official said.', 'affirm'],
      ['The timing does not have a connection with the attacks.', 'affirm'],
      ['The date of the talks was not chosen because of the attacks, the Pentagon said.', 'affirm'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['If our people get shot at, we will defend ourselves, the Pentagon spokesman said.', 'affirm us'],
      ['We will protect our troops; we have that right and we will use it, a US official said.', 'affirm us'],
      ['We will not hesitate to hit back when our forces are attacked, the US general said.', 'affirm us'],
      ['American commanders say they will answer any attack on their soldiers in self-defense.', 'affirm'],
      ['The United States has every right to protect its personnel in Iraq.', 'affirm'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ['The American bombing undermines the agreements and years of cooperation, the spokesman said.', 'affirm'],
      ['The raids tear up what Baghdad and Washington have signed, an Iraqi official said of the US strikes.', 'affirm'],
      ['US strikes erode the understandings between the two countries, Baghdad warned.', 'affirm'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ['I’m not tracking any formal request from Iraq for our troops to leave.', 'deny'],
      ['Baghdad has filed an official request for American troops to go home.', 'affirm'],
      ['We have had no letter from the Iraqi government asking us to leave, the spokeswoman said.', 'deny'],
      ['No one in the Iraqi government has formally asked US forces to withdraw.', 'deny'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['We’re in Iraq because its government invited us.', 'affirm'],
      ['American troops are there since Baghdad asked for them, the Pentagon said.', 'affirm'],
      ['US forces stay in Iraq as guests of its government.', 'affirm'],
      ['It was the Iraqi government that invited American forces back.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['Talks are supposed to be wrapped up by the end of summer, an Iraqi official said.', 'affirm'],
      ['The talks must be finished by 30 September, he added.', 'affirm'],
      ['There’s no deadline attached to those discussions.', 'deny'],
      ['The negotiations are to be concluded by September, officials in Baghdad said.', 'affirm'],
      ['No one has put a date on the end of the talks, the official said.', 'deny'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['We are not leaving Syria either, the Pentagon official noted.', 'deny'],
      ['Washington is thinking about pulling its troops out of Syria.', 'affirm'],
      ['There is no talk of quitting Syria, a US official said.', 'deny'],
      ['The White House is weighing an exit from Syria.', 'affirm'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ['The coalition will leave in stages, a military source said.', 'affirm'],
      ['A well-considered and gradual reduction ends with the closing of the coalition’s mission.', 'affirm'],
      ['American soldiers will go home bit by bit under the plan.', 'affirm'],
      ['Iraqi members want the US troops in the country out in two phases.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['Washington had agreed with Baghdad to have a timetable drawn up.', 'affirm'],
      ['The Higher Military Commission will settle the timetable in September.', 'affirm'],
      ['The commission is to fix the timetable of the coalition’s departure.', 'affirm'],
      ['The two sides will work out a calendar for the end of the coalition’s mission.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['Nobody should read this as bargaining over a pullout of our troops, the Pentagon official said.', 'deny'],
      ['In that room it was a withdrawal of US forces we were negotiating, a diplomat said.', 'affirm'],
      ['The commission does not haggle over a withdrawal, the US general said.', 'deny'],
      ['These talks have nothing to do with a withdrawal of our forces, the Pentagon said.', 'deny'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['The attacks, he said, have to cease.', 'affirm'],
      ['The militias must hold their fire, and the attacks have to end.', 'affirm'],
      ['We call on the groups to halt these attacks.', 'affirm'],
      ['An end to the attacks is needed first, the US diplomat said.', 'affirm'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['Spain will pull its soldiers out once its Iraqi hosts ask.', 'affirm'],
      ['We shall go the day Iraq tells us to.', 'affirm'],
      ['If the Iraqi government says the word, we pack up and leave.', 'affirm'],
      ['Madrid’s troops would depart whenever Iraq so wished.', 'affirm'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['Daesh is wounded, not dead, a senior official said.', 'affirm'],
      ['The Islamic State is down, but never quite out, a diplomat repeats.', 'affirm'],
      ['The terrorists of Daesh no longer threaten the country, a lawmaker said.', 'deny'],
      ['The terrorist gangs of Daesh represent no danger to the state today.', 'deny'],
      ['ISIS is a spent force, the Iraqi general said.', 'deny'],
      ['ISIS remains a menace in the hills, the coalition commander said.', 'affirm'],
      ['The danger from ISIS has not passed.', 'affirm'],
      ['ISIS cells are still capable of killing, a US officer warned.', 'affirm'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The "Islamic Resistance in Iraq" adopted most of the attacks.', 'affirm'],
      ['Most of the attacks were claimed by the Islamic Resistance in Iraq.', 'affirm'],
      ['The Islamic Resistance in Iraq put its name to the drone attack.', 'affirm'],
      ['A group that calls itself the Islamic Resistance in Iraq said it had fired the drones.', 'affirm'],
    ],
  },
];
