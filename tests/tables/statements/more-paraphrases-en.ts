// A second set of wordings, longer sentences as they stand in stories, with what is near and not the proposition.
// Long: a table of sentences.
import type { Table } from './row.ts';

export const MORE_ENGLISH_PARAPHRASES: readonly Table[] = [
  {
    proposition: 'hmc-agreement-near',
    rows: [
      [`"It's a matter of days before we agree to kick off the commission's work," a US defense official said of the HMC.`, 'affirm us'],
      ['U.S., Iraq inch toward launch of joint military commission', 'affirm'],
      ['An accord to inaugurate the HMC is practically done, Iraqi and American sources say.', 'affirm'],
      ['A senior US official said there was almost full agreement on convening the Higher Military Commission.', 'affirm us'],
      ['The remaining gaps over starting the commission have nearly closed, and an agreement is expected within the week.', 'affirm'],
      ['After months of delay the two capitals are a signature away from opening the work of the Higher Military Commission.', 'affirm'],
      ['Iraq and the US are about to strike a deal to begin the HMC, according to people involved.', 'affirm'],
      ['The Higher Military Commission held its second meeting on Sunday.', 'none'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['From then on, the prime minister said, Baghdad would deal with each coalition country on its own.', 'affirm iraq-government'],
      ['"After the coalition comes a bilateral partnership," a Pentagon official said.', 'affirm us'],
      ['Both governments speak of a new chapter in which soldiers of the coalition make way for bilateral military cooperation.', 'affirm'],
      ['The Iraqi side wants ties with coalition members put on a bilateral footing.', 'affirm iraq-government'],
      ['US officials describe the talks as the path from a coalition-led mission to a lasting bilateral security relationship.', 'affirm'],
      ['The coalition will be folded into a bilateral US-Iraqi security agreement.', 'affirm'],
      ['Al-Sudani said that Iraq was ready to swap the coalition for bilateral agreements with its members.', 'affirm iraq-government'],
      ['Iraq and Iran signed a bilateral security agreement on the border.', 'none'],
      ['A bilateral meeting was held on the sidelines of the summit.', 'none'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The plan to open talks was overtaken by events in Gaza.', 'affirm'],
      ['Then came the Hamas attack on Israel, and the dialogue was put on ice.', 'affirm'],
      ['Work on the commission stopped dead when fighting broke out in Gaza.', 'affirm'],
      ['But for the Gaza war, the commission would have met in the autumn. The talks are now back on.', 'affirm'],
      ['The talks, agreed last summer, fell victim to the war in Gaza.', 'affirm'],
      ["Discussions had been due in October; Israel's war in Gaza pushed them back.", 'affirm'],
      ['The Gaza conflict threw the negotiations off track.', 'affirm'],
      ['The war in Gaza is expected to dominate the talks in Cairo.', 'none'],
      ['Militias resumed their attacks on US bases over the war in Gaza.', 'none'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      [`"We'll look together at how far the Iraqi forces have come," the US official said of the commission.`, 'affirm us'],
      [
        'Three working groups will study the threat from ISIS, the operational environment and the capabilities of the Iraqi security forces.',
        'affirm',
      ],
      ['The two armies will weigh up what Iraqi units can do on their own, through the joint commission.', 'affirm'],
      ['The commission offers a chance for an honest joint look at Iraqi capabilities, a US official said.', 'affirm us'],
      ['The panel is to rate the preparedness of Iraqi forces to take on what is left of ISIS.', 'affirm'],
      ["Experts from both militaries will sit down to measure the abilities of Iraq's forces.", 'affirm'],
      [
        'A State Department official said the HMC would make possible a shared evaluation of Iraqi security force capabilities.',
        'affirm us',
      ],
      ["The first task of the committee is to take stock of the Iraqi army's strengths and weaknesses.", 'affirm'],
      ["The World Bank assessed Iraq's capacity to export gas.", 'none'],
      ['The army assessed the damage to its barracks.', 'none'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ['Both sides reckon that once the talks begin, the pressure on al-Sudani to expel the Americans will abate.', 'affirm'],
      ["Formal negotiations might take the edge off the demands facing al-Sudani's government.", 'affirm'],
      ['The opening of the dialogue, aides hope, will let some of the steam out of the pressure on the prime minister.', 'affirm'],
      ['Sitting down to talk should make life easier for the Iraqi premier, who is under pressure from the factions.', 'affirm'],
      ['The announcement of talks was meant to ease political pressure on Baghdad.', 'affirm'],
      ['Officials from the two countries think the talks will spare the prime minister some of the pressure.', 'affirm'],
      ['The talks ended under pressure of time.', 'none'],
      ['Washington will keep up the pressure on the Iraqi government, a senator said.', 'none'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      [
        'No American government wants to look as if it were being driven out by rockets, and so Washington had put off any talk of withdrawal.',
        'affirm us',
      ],
      ['The US had insisted that the attacks end before any discussion of leaving.', 'affirm us'],
      [`"You don't negotiate a withdrawal at gunpoint," a US official said.`, 'affirm us'],
      ['Washington was in no mood to discuss a pullout with its bases under fire.', 'affirm us'],
      ['The administration did not care to haggle over its exit while drones were landing on its bases.', 'affirm us'],
      ['The Americans had said there would be no talks on withdrawal so long as their troops came under attack.', 'affirm us'],
      ['The United States had been unwilling to talk about leaving with militias shooting at its soldiers.', 'affirm us'],
      ["It was never Washington's wish to bargain over an exit under a hail of rockets.", 'affirm us'],
      ['Baghdad does not want US strikes on its soil while talks are under way.', 'none'],
      ['US troops were under attack when the withdrawal from Kabul began.', 'none'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [
      [
        '"He will take his time with the letter," the Iraqi foreign minister said of the prime minister and the American message.',
        'affirm iraq-government',
      ],
      [
        'Iraqi foreign minister Fuad Hussein said the US message was with the prime minister, who would examine it.',
        'affirm iraq-government',
      ],
      ['The prime minister is going to read the American letter closely before replying, Fuad Hussein said.', 'affirm iraq-government'],
      ["Washington's letter is now on the prime minister's desk for review, the Iraqi foreign ministry said.", 'affirm iraq-government'],
      ['Fuad Hussein told the broadcaster that al-Sudani would be looking at the message.', 'affirm iraq-government'],
      ['The letter will be given due consideration by the prime minister, said Fuad Hussein.', 'affirm iraq-government'],
      ['The prime minister will study in London.', 'none'],
      ['The message of the prime minister to the voters was clear.', 'none'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['For the Americans, conditions come first and dates second when it comes to withdrawal.', 'affirm'],
      [
        `"We'll be looking at the threat, the environment and what the Iraqis can do; that will tell us the timeline," a US official said.`,
        'affirm us',
      ],
      ['How long the mission lasts will depend on what the experts find about ISIS, the foreign ministry in Baghdad said.', 'affirm'],
      ['Any timetable has to take the danger from ISIS into account, Washington says.', 'affirm us'],
      ['The Pentagon wants the schedule of the drawdown to follow the facts on the ground.', 'affirm us'],
      ['The U.S. wants the timeline for leaving to rest on the situation in the field.', 'affirm us'],
      [`"It's a conditions-based process," the Pentagon press secretary said about the end of the mission.`, 'affirm us'],
      ['The timeline hinges on three things: the threat, operational needs and the level of Iraqi forces.', 'affirm'],
      ["Weather conditions delayed the prime minister's flight.", 'none'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      ['Baghdad is holding out for a withdrawal with a firm date attached.', 'affirm iraq-government'],
      ['"We need an end date for the coalition, not conditions," an Iraqi official said.', 'affirm iraq-government'],
      [
        "There are voices in the Iraqi government that insist on a calendar with a fixed date for the troops' departure.",
        'affirm iraq-government',
      ],
      ['The Iraqi government wants a deadline for US forces to leave, whatever happens on the ground.', 'affirm iraq-government'],
      ["Iraq's negotiators asked for a hard date for the coalition's exit.", 'affirm iraq-government'],
      [`"We're not putting a date on this withdrawal," a US official said.`, 'deny us'],
      ['Members of the Iraqi government favour a date-certain withdrawal.', 'affirm iraq-government'],
      ['Washington wants a date for the next round of talks.', 'none'],
      ['The date of the attack was not disclosed.', 'none'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['Al-Sudani wants the coalition gone, and soon.', 'affirm iraq-government'],
      ['"Iraq has no further use for foreign troops," the prime minister said.', 'affirm iraq-government'],
      ['Baghdad has made up its mind to end the mission of the US-led coalition.', 'affirm iraq-government'],
      [
        "The prime minister's office said the government was taking steps to remove the international coalition for good.",
        'affirm iraq-government',
      ],
      ['The Iraqi premier said foreign forces had outlived their purpose and must leave.', 'affirm iraq-government'],
      ['The Iraqi government has repeatedly pressed for the foreign soldiers to go home.', 'affirm iraq-government'],
      ['In Davos, al-Sudani renewed his appeal for the coalition to pack up and leave.', 'affirm iraq-government'],
      ["The end of the coalition's presence is a must for Iraq's stability, al-Sudani said.", 'affirm iraq-government'],
      ["Al-Sudani's government has set its face against a continued foreign military presence.", 'affirm iraq-government'],
      ['Al-Sudani has never asked the coalition to leave, his spokesman said.', 'deny iraq-government'],
      ['The prime minister left Davos on Friday.', 'none'],
      ["Turkey's exit from the alliance is not on the agenda.", 'none'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['Asked whether the attacks had hastened the talks, the US official said there was no connection.', 'affirm us'],
      ['That the talks begin now, after weeks of attacks, is a coincidence, a US official said.', 'affirm us'],
      ['The US denied that the talks had been timed to the attacks on its troops.', 'affirm us'],
      ['Washington rejects the notion that the attacks had anything to do with the timing of the talks.', 'affirm us'],
      ['The Pentagon spokesman said the start of the talks was a planned step, unconnected with rocket attacks.', 'affirm us'],
      ['Police said the fire had nothing to do with the attacks.', 'none'],
      ["The timing of the attacks surprised the base's commander.", 'none'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ["The talks would not tie America's hands: it would hit back if hit, a US official said.", 'affirm us'],
      ['"Nobody should doubt that we will protect our people," the Pentagon spokesman said.', 'affirm us'],
      ["The US official added that the negotiations did nothing to limit his country's right to defend its troops.", 'affirm us'],
      ['America will shield its soldiers with every means, the White House said.', 'affirm us'],
      ['Washington made clear that it would answer attacks on its forces even during the talks.', 'affirm us'],
      ['"If our troops are attacked, we will respond," a US defence official said.', 'affirm us'],
      ['The United States claims for itself the full right of self-defense, a State Department spokesperson said.', 'affirm us'],
      ['US officials say they will not give up the right to strike those who fire on American troops.', 'affirm us'],
      ['The peshmerga will defend Kurdistan, its minister said.', 'none'],
      ['Iran will defend its interests in the region.', 'none'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ['Every American raid chips away at the agreement between the two countries, an Iraqi spokesman said.', 'affirm iraq-government'],
      ['The spokesman for the prime minister said that US bombing ran against all that had been agreed.', 'affirm iraq-government'],
      ['"By this strike Washington tears up our understandings," the Iraqi government said.', 'affirm iraq-government'],
      ['Iraqi officials called the American strikes a breach of the accords.', 'affirm iraq-government'],
      ['Yahya Rasool said the US raids put security agreements at risk.', 'affirm iraq-government'],
      ['The strike by US forces in Baghdad is a blow to the cooperation agreed upon, the Iraqi military said.', 'affirm iraq-government'],
      ['For Baghdad, the American air strikes make a mockery of the agreements.', 'affirm'],
      ['The agreement on water was undermined by drought.', 'none'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ['"Nothing official has reached us from Baghdad about leaving," a Pentagon spokesman said.', 'deny us'],
      ['The Pentagon says it knows of no Iraqi request to withdraw.', 'deny us'],
      ['Washington says it never got a formal request from Iraq to take its troops out.', 'deny us'],
      ['"No, we have not been asked by the Iraqis to go," Ryder said.', 'deny us'],
      [
        'At no point has the Iraqi government submitted a formal request for American troops to depart, a defense official said.',
        'deny us',
      ],
      ["Iraq has now asked officially for the American troops' withdrawal, a government spokesman said.", 'affirm iraq-government'],
      ['The lawmakers want the government to ask formally for a withdrawal.', 'none'],
      ['The ambassador formally presented her credentials and will leave in May.', 'none'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['"Iraq asked us in, and we came," the Pentagon spokesman said of US forces.', 'affirm us'],
      ["The Pentagon pointed out that American troops were Baghdad's guests.", 'affirm us'],
      ['Our troops are in Iraq because its government wants them there, a US official said.', 'affirm us'],
      ['The American presence rests on an Iraqi invitation, the State Department said.', 'affirm us'],
      ['US forces operate in Iraq with the permission of the government in Baghdad.', 'affirm'],
      [`"We're there because the government of Iraq invited us to help it fight ISIS," a US general said.`, 'affirm us'],
      ['The U.S. military says its forces are in the country at the express request of the Iraqi authorities.', 'affirm us'],
      ['The coalition is in Iraq on the invitation of its government, the statement said.', 'affirm'],
      ['Baghdad invited the pope.', 'none'],
      ['The White House invited al-Sudani for talks on US forces.', 'none'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      [`"I'm not going to put a clock on these discussions," a State Department spokesman said.`, 'deny us'],
      ['Nobody has said when the talks will end, and there is no deadline.', 'deny'],
      ["The Pentagon set no limit on how long the commission's talks may last.", 'deny'],
      ['The commission works without a deadline.', 'deny'],
      [`"There's no timeline on the talks themselves," a Pentagon official said.`, 'deny us'],
      ['The talks are due to be finished before summer, officials said.', 'affirm'],
      ["Negotiators have until September to complete the HMC's work.", 'affirm'],
      ['An Iraqi official said the commission must wrap up its talks by the end of March.', 'affirm iraq-government'],
      ['The deadline for the bids is in May.', 'none'],
      ['Iraq has a deadline for the troops to leave.', 'none'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['The troops in Syria are going nowhere, a US official said.', 'deny us'],
      ['"Syria is a different matter; no one is talking of a pullout there," a senior administration official said.', 'deny us'],
      ['The White House poured cold water on talk of an American withdrawal from Syria.', 'deny us'],
      ['US officials said that the talks with Iraq did not mean a departure from Syria.', 'deny us'],
      ['A Pentagon spokesman ruled out pulling US forces from Syria.', 'deny us'],
      ['No withdrawal from Syria is being planned, American officials said.', 'deny us'],
      ['Leaving Syria is not an option at present, a White House official said.', 'deny us'],
      ['Administration officials are discussing an exit from Syria, two US officials said.', 'affirm us'],
      ['The withdrawal of Syrian troops from Lebanon took place in 2005.', 'none'],
      ['Iran has pulled officers from Syria, a US official said.', 'none'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ['First the advisers, then the trainers: the coalition is to be run down bit by bit.', 'affirm'],
      ["The foreign ministry in Baghdad spoke of a careful and step-by-step reduction of the coalition's forces.", 'affirm'],
      ["The coalition's departure from Iraq will be phased over two years.", 'affirm'],
      ['There will be a measured reduction of advisers until the mission ends, the Iraqi government said.', 'affirm iraq-government'],
      ['Under the plan the coalition winds down progressively.', 'affirm'],
      ['The mission will conclude in phases, a US official said.', 'affirm us'],
      ['The US-led force is to thin out gradually before its mission closes.', 'affirm'],
      ['Oil output will be raised gradually.', 'none'],
      ['The UN mission will close its offices in phases.', 'none'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['The foreign ministry said that the two sides would set out when and how the coalition leaves, on a clear timetable.', 'affirm'],
      ['"The commission will give us a timeline for how the mission changes," Austin said.', 'affirm us'],
      ['Iraqi officials expect the committee to come up with a schedule for the end of the mission.', 'affirm iraq-government'],
      ["A timetable is to be agreed for the presence of the coalition's advisers, Baghdad said.", 'affirm iraq-government'],
      ['The aim of the talks is a schedule for winding up the coalition.', 'affirm'],
      ['The joint committee will draft a timetable for the withdrawal, the Iraqi military spokesman said.', 'affirm iraq-government'],
      [`"Don't expect a timetable for withdrawal from these meetings," a US official said.`, 'deny us'],
      ["The commission will put dates to the coalition's departure in a timetable.", 'affirm'],
      ['The central bank will set a timetable for ending dollar auctions.', 'none'],
      ['The government drew up a timetable for power cuts.', 'none'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['"To call this a negotiation on withdrawal is wrong," a senior defense official said.', 'deny us'],
      ['The Pentagon says the meetings are about the future of the mission, not about pulling out.', 'deny us'],
      ['US officials rejected the description of the meetings as withdrawal negotiations.', 'deny us'],
      ['A Pentagon official said that withdrawal was not on the agenda of the talks.', 'deny us'],
      ['The dialogue is no negotiation about American troops leaving Iraq, the State Department said.', 'deny us'],
      ['"We did not come here to negotiate our exit," an American official said.', 'deny us'],
      ["The purpose of the talks is to end the coalition's presence, an Iraqi official said.", 'affirm iraq-government'],
      ['Negotiations on the departure of the US-led coalition began in Baghdad on Saturday.', 'affirm'],
      ['The withdrawal of the bill ended the talks.', 'none'],
      ['Talks on a withdrawal from Gaza broke down.', 'none'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['"Enough of these attacks on our soldiers," the Spanish foreign minister said; "they have to end."', 'affirm other'],
      ['Albares said attacks of this kind could not go on.', 'affirm other'],
      ["The US told Baghdad that the militias' attacks on its troops had to be halted.", 'affirm us'],
      ['"These attacks need to cease immediately," a State Department spokesperson said.', 'affirm us'],
      ['The Spanish minister appealed for an end to attacks on the coalition.', 'affirm other'],
      ['Washington wants the rocket and drone attacks to stop.', 'affirm'],
      ["It is imperative that the targeting of coalition forces stop, Spain's foreign minister said.", 'affirm other'],
      ['The Iraqi government insists that attacks on diplomatic missions and coalition bases cease.', 'affirm iraq-government'],
      ['The attacks have stopped since February.', 'none'],
      ['Protesters want the arrests to stop.', 'none'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['"We are in Iraq for as long as Iraq wants us," Albares said.', 'affirm other'],
      ['Spain will go when it is told to go by the Iraqi government.', 'affirm other'],
      ['If Baghdad says the word, the Spanish contingent goes home, the minister said.', 'affirm'],
      [
        'The decision belongs to Iraq: should its government want our soldiers out, they will leave, said the Spanish foreign minister.',
        'affirm other',
      ],
      ['Spanish troops stay until Iraq says otherwise, Albares said.', 'affirm other'],
      ['It is up to the Iraqi government how long Spanish forces stay, the minister said.', 'affirm other'],
      ['"The minute the Iraqi government tells us to leave, we leave," the general said.', 'affirm'],
      ['France would withdraw were the Iraqi government to ask it, its minister said.', 'affirm other'],
      ['The Iraqi government asked Spain about its troops.', 'none'],
      ['The contractors will leave when the work is done.', 'none'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['"ISIS is no longer the danger that it was; it cannot threaten Iraq," the prime minister said.', 'deny iraq-government'],
      ['"The job of finishing ISIS is not done," a US general said.', 'affirm us'],
      ['Al-Sudani told the broadcaster that Daesh had ceased to be a danger to Iraqis.', 'deny iraq-government'],
      ['ISIS cells remain a menace in the Hamrin mountains, Kurdish officials said.', 'affirm'],
      ["The Islamic State poses no danger to the country any more, Iraq's prime minister said.", 'deny iraq-government'],
      ['The threat of ISIS persists, Centcom said.', 'affirm us'],
      ['"They are down but they are not out," a US official said of ISIS.', 'affirm us'],
      ['Barzani warned that ISIS had not been finished off.', 'affirm other'],
      ['The factions are a bigger threat than ISIS was, an analyst said.', 'none'],
      ['Does ISIS still pose a threat? the moderator asked.', 'none'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The group that calls itself the Islamic Resistance in Iraq boasted of the attack.', 'affirm other'],
      ['Most of the attacks were owned by the Islamic Resistance in Iraq.', 'affirm other'],
      ['The Islamic Resistance in Iraq put its name to the drone strike.', 'affirm other'],
      ['In a statement the Islamic Resistance in Iraq said its fighters had attacked the Harir base.', 'affirm other'],
      ['The attack was claimed online by the "Islamic Resistance in Iraq".', 'affirm other'],
      ['Islamic Resistance in Iraq: we hit a US base in Syria', 'affirm other'],
      ['The Islamic Resistance in Iraq, a front for several militias, has taken responsibility for the launches.', 'affirm other'],
      ['The Islamic Resistance in Iraq said it had no hand in the attack.', 'deny other'],
      ['The Islamic Resistance in Iraq mourned its fighters.', 'none'],
      ['Washington struck the Islamic Resistance in Iraq after the attack.', 'none'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['The two countries became close to the agreement on beginning the work of the Supreme Military Committee.', 'affirm'],
      ["SPOKESPERSON: We're very close to being able to announce, with the Iraqis, that the commission will begin its work.", 'affirm'],
      ["The start of the commission's work is agreed in all but name.", 'affirm'],
      ['An understanding on opening the military commission is at hand, a Western diplomat said.', 'affirm'],
      ['#HMC Iraq & US nearing agreement to launch commission talks', 'affirm'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['What follows is to be a security relationship between Baghdad and each capital.', 'affirm'],
      ["MR. MILLER: What we're talking about is a transition to a bilateral relationship with Iraq.", 'affirm'],
      ["The government of Iraq wants relations with the coalition's countries to be bilateral.", 'affirm iraq-government'],
      ['The passage from the international coalition to bilateral security relations is the subject of the dialogue.', 'affirm'],
      ["The coalition's job would pass to an Iraqi-American security partnership.", 'affirm'],
      ['Officials hope to turn the mission into something more like the defence ties Washington keeps with other partners.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The talks stopped because of the war on the Gaza Strip.', 'affirm'],
      ['The work was to begin in the fall of 2023, but the war in Gaza intervened.', 'affirm'],
      ['Because of the war in Gaza the first round of the talks was held only in January.', 'affirm'],
      ['The war that broke out in Gaza delayed the launch of the commission.', 'affirm'],
      ['The announcement of the commission came in August; after October 7 nothing moved.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      [
        'The committee will permit the joint evaluation of the ability of the Iraqi security forces, the American official said.',
        'affirm us',
      ],
      ["The groups will examine Islamic State's strength and the state of the Iraqi forces.", 'affirm'],
      [
        `"Together we will take a hard look at the Iraqi security forces' capabilities in this commission," a US official said.`,
        'affirm us',
      ],
      ['The military commission is to determine how ready Iraqi units are.', 'affirm'],
      ['The joint teams evaluate the risk from Daesh and the readiness of Iraqi troops.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ['The formal start of talks may contribute to lessening the political pressure on the government of Sudani.', 'affirm'],
      ['The premier, squeezed by parties close to Iran, stands to gain relief from the talks.', 'affirm'],
      ['A dialogue would take the wind out of the sails of those pressing al-Sudani.', 'affirm'],
      ['It is hoped that the discussions relieve the prime minister of pressure.', 'affirm'],
      ['Officials said that starting the talks would help reduce the pressure on Baghdad.', 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['Washington was not wishing to negotiate on a possible withdrawal while it is exposed to attacks.', 'affirm us'],
      ['"First the rockets stop, then we talk about leaving": that used to be the American line.', 'affirm us'],
      ['For months the White House shied away from withdrawal talks lest it seem to bow to the attacks.', 'affirm us'],
      ['The US did not want it to look as though rocket fire had forced it to the table to discuss its exit.', 'affirm us'],
      ['Under attack, the Americans would not hear of talks on a withdrawal.', 'affirm us'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [
      ['The prime minister will study this message, the minister of foreign affairs Fuad Hussein added.', 'affirm'],
      ['Fuad Hussein: Sudani to look into US letter', 'affirm iraq-government'],
      ["Al-Sudani would go through the letter before he answered, Iraq's top diplomat said.", 'affirm iraq-government'],
      ['Hussein told the channel that the letter was important and that the prime minister would think it over.', 'affirm iraq-government'],
      ['The Iraqi foreign minister said that it was for the prime minister to weigh the American message.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['Conditions, not the clock, will decide when the mission ends, the Americans say.', 'affirm us'],
      ['The United States prefers a timetable which depends on the circumstances.', 'affirm us'],
      [
        'The foreign ministry said the time schedule will be built on the evaluation of the threat of Daesh and the abilities of the Iraqi forces.',
        'affirm',
      ],
      [
        "SPOKESPERSON: There are three factors: the threat, the environment, and the Iraqis' capabilities. Those will shape the timeline of the mission.",
        'affirm',
      ],
      ['How fast the drawdown goes is a function of the security picture, US officials said.', 'affirm us'],
      ['Progress on the ground will determine the schedule of the withdrawal.', 'affirm'],
      ["Washington ties the coalition's departure to an end of the ISIS threat.", 'affirm'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      [
        'Parties inside the Iraqi government prefer a schedule that leans on a fixed date for the exit of the Americans.',
        'affirm iraq-government',
      ],
      ['In Baghdad some want to hear a month and a year for the withdrawal, and nothing vague.', 'affirm'],
      ['An Iraqi official: we want a fixed date for the exit', 'affirm iraq-government'],
      ["The Iraqis would like a final date, and soon, for the coalition's going.", 'affirm'],
      ['My government should demand a firm date for the withdrawal, whatever happens with ISIS.', 'affirm'],
      ["Elements of the Iraqi government are for a deadline, come what may, for the US troops' departure.", 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ["The head of the government called to the quick exit of the coalition's forces.", 'affirm'],
      ['Sudani: no justification left for coalition in Iraq', 'affirm iraq-government'],
      ['Al-Sudani asked the coalition to quit the country.', 'affirm iraq-government'],
      ['"It is in the interest of all that the foreign troops leave Iraq soon," al-Sudani told the agency.', 'affirm iraq-government'],
      ["We want them out, al-Sudani said of the coalition's troops.", 'affirm iraq-government'],
      ["The premier has been urging a swift end to the coalition's stay.", 'affirm'],
      ["Ending the coalition's presence is something Iraq will not go back on, the government said.", 'affirm iraq-government'],
      ["The prime minister promised Iraqis an end to the foreign troops' stay.", 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['The timing has no relation to the recent attacks, and the US will keep its right, the official said.', 'affirm'],
      ['Q: Is this because of the attacks? MR. MILLER: The timing of these talks is unrelated to any attack.', 'affirm'],
      ['The talks had been planned long before the attacks and do not result from them, the official said.', 'affirm'],
      ['US official: HMC start not tied to attacks', 'affirm us'],
      ['It would be wrong to see in the talks an answer to the attacks, a US official said.', 'affirm us'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['The United States will keep its full right of defending itself, the American official said.', 'affirm us'],
      ["SPOKESPERSON: We'll do whatever it takes to protect our forces, and that doesn't change with the talks.", 'affirm'],
      ['"If anyone attacks our soldiers we will defend them," a US official said.', 'affirm us'],
      ['The US insists on its right to self-defence in Iraq.', 'affirm us'],
      ['American forces remain free to defend themselves, the Pentagon said.', 'affirm us'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      [
        'The American strikes undermine the agreements and the sectors of the joint security cooperation, the spokesman of the prime minister said.',
        'affirm iraq-government',
      ],
      ['Iraqi military spokesman: US strike violates agreements', 'affirm iraq-government'],
      [
        "What was built in years of cooperation is being destroyed by American bombs, the Iraqi prime minister's spokesman said.",
        'affirm iraq-government',
      ],
      [
        'These strikes do away with the agreement under which the coalition is in Iraq, the Iraqi government said.',
        'affirm iraq-government',
      ],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ["SPOKESPERSON: I'm not aware of any request from the Iraqi government for our forces to leave, no.", 'deny'],
      ['Has Iraq asked the US to go? "Not formally," the Pentagon spokesman said. No request for a withdrawal has come.', 'deny'],
      ['The Iraqi government did not ask officially from the American army the withdrawal, the Pentagon said.', 'deny us'],
      [`"We haven't heard anything official from the Iraqis on a withdrawal," a Pentagon spokeswoman said.`, 'deny us'],
      ['Pentagon: no official Iraqi request to withdraw troops', 'deny us'],
      ['Baghdad has yet to request a US withdrawal in writing, the Pentagon noted.', 'deny us'],
      ['The government has formally requested the exit of American forces, an Iraqi government spokesman said.', 'affirm iraq-government'],
      ['The Pentagon says Baghdad filed an official request for its troops to leave.', 'affirm us'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['The forces are still there based on an invitation from the government of Iraq, the Pentagon said.', 'affirm us'],
      ["SPOKESPERSON: We're there at the invitation of the Iraqis.", 'affirm'],
      ['"Our host asked us to come," a US commander in Iraq said.', 'affirm us'],
      ['The Americans say that they stay because the government in Baghdad has asked them to.', 'affirm us'],
      ['It was the Iraqi government that invited US forces back in 2014, the State Department said.', 'affirm us'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['There is no specific final date for concluding the discussions of the committee.', 'deny'],
      ["Q: When do the talks end? SPOKESPERSON: We haven't set a date.", 'deny'],
      ["How long the commission's talks will go on is anyone's guess, for no deadline has been named.", 'deny'],
      ['No time limit for the talks was announced.', 'deny'],
      ['An Iraqi negotiator said the talks were not bound to any date.', 'deny iraq-government'],
      ["The commission's talks must be over by summer.", 'affirm'],
      ['Talks are to wrap up by the end of July, an Iraqi source said.', 'affirm'],
      ["An end date has been fixed for the commission's talks: March 31.", 'affirm'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['The Biden administration is not thinking of withdrawing the forces from Syria, a senior American official said.', 'deny us'],
      ["Q: And Syria? SPOKESPERSON: We're not leaving Syria.", 'deny'],
      ['The withdrawal from Syria is not on the table of study, officials of the administration said.', 'deny'],
      ['"Syria is not part of this, and we have no plans to leave it," a US official said.', 'deny us'],
      ['US troops will stay on in Syria, US officials said.', 'deny us'],
      ['The Pentagon has begun to plan for a withdrawal from Syria, two US officials said.', 'affirm us'],
      ['US: no plan to quit Syria', 'deny us'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      [
        "A deliberate and gradual reduction, reaching the ending of the mission of the coalition's forces: this is what the Iraqi government announced.",
        'affirm',
      ],
      ['The drawdown will go by steps, until the mission has been closed.', 'affirm'],
      ['Coalition to leave Iraq in two phases', 'affirm'],
      [
        "The advisers' numbers will shrink over time and in an orderly way until the mission is over, Baghdad said.",
        'affirm iraq-government',
      ],
      ['A gradual end to the coalition is foreseen in the plan.', 'affirm'],
      ['The coalition will bow out in stages.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['The committee is going to put a specific and clear time schedule for the stay of the advisers of the coalition.', 'affirm'],
      ["A calendar for the coalition's exit: that is what the committees must produce.", 'affirm'],
      ['Secretary Austin: HMC to decide on timeline for evolution of coalition mission', 'affirm us'],
      ['Baghdad hopes to come away with a timetable for the exit of the coalition.', 'affirm iraq-government'],
      ['Negotiators are working on a timeline to end the mission.', 'affirm'],
      ['"We will have a timetable" for the end of the coalition, the prime minister said.', 'affirm iraq-government'],
      ['The US does not intend to agree on a timetable for the withdrawal, an official said.', 'deny'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      [
        'The next meetings will not negotiate on the withdrawal of the American forces, the senior official in the ministry of defense said.',
        'deny',
      ],
      ['SPOKESPERSON: This is not a negotiation on withdrawal, let me be clear.', 'deny'],
      ['Nobody is bargaining over a departure of US troops, a US defence official said.', 'deny us'],
      ['Pentagon: talks not about US withdrawal', 'deny us'],
      ["The commission's job isn't to arrange an American exit, the Pentagon official said.", 'deny us'],
      ['What we are negotiating is the exit of the foreign troops, an adviser to al-Sudani said.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['The attacks on the troops must stop, the minister of Spain said.', 'affirm other'],
      ['SPOKESPERSON: These attacks must stop. Period.', 'affirm'],
      ['Washington again asked that there be an end to attacks on its bases.', 'affirm'],
      ['"Whoever is behind the attacks on the coalition should stop them," Albares said.', 'affirm other'],
      ['The attacks were unacceptable and had to come to an end, the Spanish minister said.', 'affirm other'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['We shall leave when the Iraqi government thinks of that, the Spanish minister said.', 'affirm other'],
      ['If we are asked by Baghdad to leave, we leave, said the Spanish foreign minister.', 'affirm other'],
      ["Spain's soldiers are at Iraq's disposal and will depart at its request, Albares said.", 'affirm other'],
      ['SPOKESPERSON: If the Iraqi government asks us to leave, we will.', 'affirm'],
      ["It's Baghdad's call whether the Italians stay, Rome said; a word from Iraq's government and they go.", 'affirm other'],
      ['The Spanish will not stay a day longer than the Iraqi government wishes.', 'affirm other'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['Daesh has come to form no danger on the Iraqi state, the prime minister said.', 'deny iraq-government'],
      ['SPOKESPERSON: ISIS is still out there and still a threat.', 'affirm'],
      ['"We have beaten ISIS; it threatens nobody here any more," al-Sudani said.', 'deny iraq-government'],
      ['Daesh is weak, but it lives, and it remains dangerous, a Kurdish commander said.', 'affirm'],
      ['ISIS retains the ability to strike in Iraq, Centcom said.', 'affirm us'],
      ['The state has nothing to fear from ISIS any longer, the Iraqi prime minister said.', 'deny iraq-government'],
      ['A US commander said that it would be a mistake to think ISIS was gone.', 'affirm us'],
      ['The danger of Daesh is still standing, the president of the Kurdistan Region said.', 'affirm other'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The Islamic Resistance in Iraq announced its responsibility for an attack on the base.', 'affirm other'],
      ['The "Islamic Resistance in Iraq" says it did it: drones at dawn against Harir.', 'affirm other'],
      ['The Islamic Resistance in Iraq adopted the operation.', 'affirm other'],
      ['Islamic Resistance in Iraq claims drone attack', 'affirm other'],
      ['In its statement the Islamic Resistance in Iraq took the attack upon itself.', 'affirm other'],
      ['The Islamic Resistance in Iraq says others, not it, fired the rockets.', 'deny other'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['The two sides say they are near to agreement on when the Higher Military Commission will begin.', 'affirm'],
      [
        "A US official told Reuters that Washington and Baghdad had come close to agreeing to hold the commission's first session.",
        'affirm',
      ],
      ['Iraqi and U.S. negotiators have reached the final stretch on an accord to set up the commission.', 'affirm'],
      [
        'An agreement that would start the military commission may be announced soon, since both sides have narrowed their differences.',
        'affirm',
      ],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['The coalition would be succeeded by military cooperation agreed country by country.', 'affirm'],
      [
        'Baghdad hopes to move from the coalition to bilateral arrangements with countries such as France and Britain.',
        'affirm iraq-government',
      ],
      ['The mission would give place to a security partnership between the two states.', 'affirm'],
      ['"The long-term goal is a bilateral security relationship," General Ryder said.', 'affirm us'],
      [
        "Iraq's foreign ministry spoke of moving on to comprehensive bilateral relations with the coalition's members.",
        'affirm iraq-government',
      ],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ["Gaza's war brought the dialogue to a standstill.", 'affirm'],
      ['The negotiations had been agreed on in August but were suspended when war came to Gaza.', 'affirm'],
      ['The talks, which the fighting in Gaza had interrupted, resumed last week.', 'affirm'],
      ['War in Gaza has held the process back.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      ['Under the HMC, Iraqi and American officers will assess the threat and how Iraqi units cope with it.', 'affirm'],
      ["The committee's experts will report on the level of the Iraqi forces.", 'affirm'],
      ["Assessing the Iraqi army's capabilities falls to the working groups of the commission.", 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ['The government hopes the talks will get its critics off its back and relieve the pressure.', 'affirm'],
      ['The negotiations are seen as a valve that lets off political pressure on al-Sudani.', 'affirm'],
      ["A start to talks would lower the pressure the Iraqi government is feeling from Iran's allies.", 'affirm'],
      ['By opening the talks, Washington wants to help al-Sudani withstand the pressure at home.', 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['Washington had long declined to discuss its withdrawal while militias attacked its soldiers.', 'affirm us'],
      ["US officials had argued that they couldn't negotiate on leaving as long as they were under attack.", 'affirm us'],
      ['The Americans did not wish to talk of departure with a gun to their heads.', 'affirm us'],
      ['America was averse to talks about an exit at a time of daily attacks.', 'affirm us'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [
      ['The American letter "will be studied by the prime minister," Hussein told the channel.', 'affirm iraq-government'],
      [
        'Fuad Hussein said that it would be for the prime minister to examine what Washington had written in its letter.',
        'affirm iraq-government',
      ],
      ['The Iraqi prime minister means to consider the message before he replies, the foreign minister said.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['The Americans argue that the end of the mission has to be decided by the state of the fight against ISIS.', 'affirm us'],
      ['"Dates will follow from conditions," a US official said about the withdrawal.', 'affirm us'],
      [
        "The Iraqi foreign ministry said the length of the advisers' stay would be set after the danger and the forces' abilities had been assessed.",
        'affirm iraq-government',
      ],
      ["The timeline takes account of the enemy's strength and Iraq's readiness.", 'affirm'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      ['Baghdad demands to know the exact date on which the last American will leave.', 'affirm iraq-government'],
      ["Iraq's side is after a withdrawal with an end date.", 'affirm iraq-government'],
      ['Some Iraqi ministers are pressing for a definite departure date for US forces.', 'affirm iraq-government'],
      ['Washington will not be tied to a date for its withdrawal, an American official said.', 'deny us'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ["The prime minister is adamant that the coalition's presence must come to an end.", 'affirm'],
      ['"The coalition should leave," al-Sudani said in an interview.', 'affirm iraq-government'],
      ['The Iraqi prime minister sees no more reason for international forces to be in the country.', 'affirm'],
      ["Iraq's government wants foreign combat forces off its soil.", 'affirm iraq-government'],
      ["Al-Sudani's office announced that a committee would arrange the end of the coalition's presence.", 'affirm iraq-government'],
      ['Baghdad says the time of the coalition is over.', 'affirm iraq-government'],
      ['Al-Sudani has been calling on the coalition to go home.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ["US officials maintain the talks' timing wasn't influenced by the attacks.", 'affirm'],
      ["That attacks preceded the talks is chance, the US official said; there's no link.", 'affirm us'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['The right of self-defence remains with American forces while the talks last, a US official said.', 'affirm us'],
      [`"We won't think twice about protecting our troops," a US official said.`, 'affirm us'],
      ['The US will act in defence of its soldiers if it has to, the White House said.', 'affirm us'],
      ['The Pentagon said it would take the necessary measures to protect US personnel.', 'affirm us'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ["Baghdad's military spokesman charged that the US raids were eroding the accords between the two.", 'affirm'],
      ['The raids by American aircraft go against the agreements, an Iraqi government spokesman said.', 'affirm iraq-government'],
      [
        "US air strikes are a violation of the agreement under which the troops are here, the prime minister's spokesman said.",
        'affirm iraq-government',
      ],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      [`"There's been no formal notification from the Iraqis that we should depart," a Pentagon spokeswoman said.`, 'deny us'],
      ['The US military has received no order or request from Baghdad to withdraw, the Pentagon said.', 'deny us'],
      ["Ryder said he had not seen a request by Iraq for the troops' removal.", 'deny us'],
      ["To date, Baghdad hasn't formally sought the withdrawal of American troops, US officials said.", 'deny us'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ["We're in the country at the Iraqi government's invitation, the US spokesperson said.", 'affirm us'],
      ['The Pentagon says it has troops in Iraq because Baghdad asked for help.', 'affirm us'],
      ['US forces are hosted by the Iraqi government, which invited them, Ryder said.', 'affirm us'],
      ['"We are invited guests," a US commander said of his troops in Iraq.', 'affirm us'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['The US has not set a target date for finishing the talks, a spokesman for the Pentagon said.', 'deny'],
      ["There's no telling when the commission's discussions will finish; no end date exists.", 'deny'],
      ['The two sides want the talks done by summer.', 'affirm'],
      ['A deadline of September has been set for the talks.', 'affirm'],
      ['The talks have no fixed end.', 'deny'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ["Washington isn't weighing an exit from Syria, American officials told the network.", 'deny us'],
      ['"There is no plan to leave Syria," the White House said.', 'deny us'],
      ['US forces are to remain in Syria, a Pentagon spokesman said.', 'deny us'],
      ['American officials are weighing whether to pull out of Syria.', 'affirm us'],
      ['A withdrawal of US troops from Syria is not on the cards, a senior official in the Biden administration said.', 'deny'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ["The coalition's presence will be reduced bit by bit and then ended, the government in Baghdad said.", 'affirm'],
      ["The mission's end would come in two steps, a year apart.", 'affirm'],
      ["Officials foresee a slow, staged departure of the coalition's troops.", 'affirm'],
      [`"It will be gradual," an Iraqi official said about the coalition's withdrawal.`, 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['Baghdad wants the talks to yield a timetable for the withdrawal of foreign forces.', 'affirm iraq-government'],
      ['Working groups would write a timetable for the end of the coalition, the Iraqi spokesman said.', 'affirm iraq-government'],
      ["A schedule for the coalition's withdrawal is what the talks are meant to deliver.", 'affirm'],
      ["There won't be a timetable for leaving, a US official said.", 'deny us'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      [`"It's not a withdrawal negotiation," a US defense official said.`, 'deny us'],
      ["The meetings in Baghdad won't deal with a withdrawal of US troops, the senior defence official said.", 'deny us'],
      ['US officials said they were not negotiating the end of the American presence.', 'deny us'],
      ["Talks on the withdrawal of US troops have begun, al-Sudani's adviser said.", 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['The minister from Madrid insisted on an end to the attacks against coalition troops.', 'affirm other'],
      ['The US demanded that militias cease attacking its forces.', 'affirm us'],
      ['"The attacks must be brought to an end," Albares said in Baghdad.', 'affirm other'],
      ['Attacks on American soldiers have to end now, Blinken said.', 'affirm us'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      [
        'Spain is in Iraq because Iraq wants it there, and will leave the moment that changes, Albares said: "When the government asks, we go."',
        'affirm other',
      ],
      ['Once the Iraqi government decides, Spanish soldiers will withdraw, the minister said.', 'affirm other'],
      ['The Spaniards will be gone as soon as Baghdad says so, Albares said.', 'affirm other'],
      [`"We'd leave tomorrow if the Iraqi government asked us to," a US officer said.`, 'affirm us'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['"There is no threat from ISIS to the Iraqi state," al-Sudani said.', 'deny iraq-government'],
      ['The Iraqi prime minister said that ISIS was finished as a threat.', 'deny iraq-government'],
      ['The US commander said ISIS was still dangerous and able to attack.', 'affirm us'],
      ['The battle with ISIS is not yet won, a Kurdish minister said.', 'affirm'],
      ['ISIS could come back if the pressure eased, a US general warned, and it remains a threat.', 'affirm us'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The Islamic Resistance in Iraq claimed the strike.', 'affirm other'],
      ['A group called the Islamic Resistance in Iraq claimed to have fired drones at the base.', 'affirm other'],
      ['It was the Islamic Resistance in Iraq that claimed most of these attacks.', 'affirm other'],
      ['"Our fighters hit the base with drones," said the Islamic Resistance in Iraq.', 'affirm other'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['The commission is about to be born: Washington and Baghdad have nearly agreed on how it will begin.', 'affirm'],
      ["According to an American source, agreement on the start of the military committee's work is very near.", 'affirm us'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['The Pentagon wants a shift from a coalition headquarters to bilateral security cooperation.', 'affirm us'],
      ['We would deal bilaterally with the states of the coalition, al-Sudani said.', 'affirm iraq-government'],
      ['Once the coalition is gone, the armies of the two countries would work together under a bilateral deal.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The war in Gaza had frozen the dialogue.', 'affirm'],
      ['Before the war in Gaza put it off, the commission was meant to meet in October.', 'affirm'],
      ['Fighting in Gaza since October 7 had kept the commission from meeting.', 'affirm'],
      ['The Israeli campaign in Gaza interrupted the discussions on the coalition.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      ['The commission is how we and the Iraqis will judge together what their forces can manage, an American official said.', 'affirm us'],
      ["Joint working groups evaluate the threat, the environment and the Iraqi forces' capability.", 'affirm'],
      ['The readiness of Iraqi forces will be reviewed jointly in the commission.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ['Officials count on the talks to take pressure off al-Sudani.', 'affirm'],
      ['Talks might quiet those in Baghdad who put pressure on the prime minister.', 'affirm'],
      ['The pressure on the Iraqi government should lessen with the talks.', 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['The US had resisted starting withdrawal talks while its soldiers were targets.', 'affirm us'],
      ["America doesn't discuss leaving while it is being shot at, a US officer said.", 'affirm us'],
      ['Under rocket fire, Washington did not want to discuss a pullout.', 'affirm us'],
      [`"We're not going to talk about pulling out with missiles flying at us," the US official said.`, 'affirm us'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [
      ["Iraq's prime minister is to study the letter, Foreign Minister Fuad Hussein said.", 'affirm iraq-government'],
      [`"He'll look at the letter and decide," Hussein said of the prime minister and the American message.`, 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['Washington says conditions should dictate the timeline.', 'affirm us'],
      ["The US favours a timeline tied to conditions, such as ISIS's strength.", 'affirm us'],
      ["The timetable depends on how the military experts see the danger, Baghdad's foreign ministry said.", 'affirm iraq-government'],
      ['The speed of the withdrawal will depend on the threat and on the Iraqis, the Pentagon said.', 'affirm us'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      ['Iraqi officials want a withdrawal by a certain date.', 'affirm iraq-government'],
      ['Elements of the Iraqi government are asking for a firm deadline for the departure of US troops.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ["The Iraqi prime minister has demanded the coalition's departure.", 'affirm iraq-government'],
      ["Al-Sudani wants an orderly end to the coalition's mission.", 'affirm iraq-government'],
      ['"There is no need for the coalition any more," the prime minister said.', 'affirm iraq-government'],
      ["Sudani says Iraq is committed to ending the coalition's presence.", 'affirm iraq-government'],
      ['The government in Baghdad announced the start of a process to remove the coalition.', 'affirm'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ["There's no tie between the attacks and the timing of the talks, the US official stressed.", 'affirm us'],
      ['The talks would have come anyway; the attacks have nothing to do with it, a US official said.', 'affirm us'],
      ['"The decision on timing was made without regard to the attacks," the State Department said.', 'affirm us'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['"We will always defend our forces," the Pentagon spokesman said.', 'affirm us'],
      ['The US reserves the right to defend its forces, whatever the talks bring.', 'affirm'],
      ['The United States would continue to respond to attacks on its troops, an official said.', 'affirm'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      [`"American strikes hurt the agreement that we have," Iraq's government spokesman said.`, 'affirm iraq-government'],
      ["The Iraqi prime minister's spokesman said the US attack disregards the agreements.", 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ["Iraq hasn't requested that we withdraw, a Pentagon spokesperson said.", 'deny us'],
      ['There has been no official demand from Iraq that the troops leave, Singh said.', 'deny us'],
      ['The Pentagon had heard of no formal Iraqi move to request a withdrawal.', 'deny'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['The US is in Iraq at the request of Baghdad, a Pentagon official said.', 'affirm us'],
      ["The troops' presence is by Iraqi invitation, the Pentagon stressed.", 'affirm us'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['No deadline has been agreed for the talks.', 'deny'],
      ['The talks will run without a fixed end, a US official said.', 'deny us'],
      ['The talks have to end by September, an Iraqi official said.', 'affirm'],
      ['The parties gave themselves until March to complete the talks.', 'affirm'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ["A pullout from Syria isn't in the plans, the Pentagon says.", 'deny us'],
      ['US troops in Syria will not be withdrawn, a US official said.', 'deny us'],
      ['The US said it would keep its soldiers in Syria.', 'deny us'],
      ['The Biden administration is considering pulling out of Syria, US officials said.', 'affirm us'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ['An Iraqi spokesman said the coalition would be reduced gradually and in a studied way.', 'affirm iraq-government'],
      ['Coalition troops will leave in phases.', 'affirm'],
      ['The mission will be gradually wound up.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ["Both sides would settle on a timetable for the mission's end.", 'affirm'],
      ["The talks are to set a timetable for the coalition's departure, the Iraqi foreign ministry said.", 'affirm iraq-government'],
      ['The timeline for the mission will be worked out in the commission, the US defense secretary said.', 'affirm us'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ["These aren't talks on a withdrawal, a Pentagon official said.", 'deny us'],
      ['The upcoming meetings are not meant to negotiate a US withdrawal, the official at the Pentagon said.', 'deny'],
      ["We're negotiating an end to the foreign presence, a government adviser in Baghdad said.", 'affirm'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ["Spain's foreign minister called for the attacks on the coalition to stop.", 'affirm other'],
      ['"The attacks must cease," the US ambassador said.', 'affirm us'],
      ['Washington pressed Baghdad to halt the attacks on its troops.', 'affirm'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ["We'll be there until the Iraqis tell us to go, Albares said.", 'affirm other'],
      ['Spain leaves if and when the Iraqi government wishes it.', 'affirm other'],
      ["American forces would go if Iraq's government requested it, Ryder said.", 'affirm us'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['The Iraqi prime minister said Daesh was no longer able to threaten Iraq.', 'deny iraq-government'],
      ['ISIS has not been defeated for good, a US official said.', 'affirm us'],
      ['The US sees ISIS as a continuing threat.', 'affirm'],
      ['ISIS does not represent a threat to the state, al-Sudani told the agency.', 'deny iraq-government'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The Islamic Resistance in Iraq has claimed dozens of attacks.', 'affirm other'],
      ['The Islamic Resistance in Iraq said in a post that it launched a drone at Ain al-Asad.', 'affirm other'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['Iraqi and American officials say they have almost agreed on launching the commission.', 'affirm'],
      ['The start of the HMC is just a step away, as an agreement nears.', 'affirm'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['Washington and Baghdad plan to replace the coalition with a bilateral security accord.', 'affirm'],
      [
        '"We want bilateral security relations with the United States and the other partners," the Iraqi spokesman said of the coalition.',
        'affirm iraq-government',
      ],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The process came to a stop with the war in Gaza.', 'affirm'],
      ['Since the Gaza war erupted the talks had been on hold.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      ["The panel lets us assess Iraqi forces' capabilities jointly, an American official said.", 'affirm us'],
      ["Officers of the two armies will study the abilities of Iraq's forces in the commission.", 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      ["Launching the talks should relieve some of the pressure on Iraq's premier.", 'affirm'],
      ["It was hoped that talks would lower the heat on al-Sudani's government.", 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ["Washington hadn't wanted to enter talks on withdrawing its troops as they came under attack.", 'affirm us'],
      ['The US refuses to be bombed into negotiations over its withdrawal.', 'affirm us'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [['Al-Sudani is going to review the US letter, said Fuad Hussein.', 'affirm iraq-government']],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['The withdrawal timeline must reflect conditions, the US insists.', 'affirm us'],
      ["Any schedule for the mission's end will rest on Iraqi capabilities and the ISIS threat.", 'affirm'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      ["Baghdad is seeking a definite end date for the coalition's mission.", 'affirm iraq-government'],
      ['Some Iraqi officials favour setting a date for the US exit.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['The Iraqi prime minister wants coalition troops to go.', 'affirm iraq-government'],
      ["Baghdad is set on closing down the coalition's mission, al-Sudani's office said.", 'affirm iraq-government'],
      ['Sudani again demands end to coalition mission', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['US officials deny the talks were triggered by the attacks.', 'affirm us'],
      ["The talks' timing is independent of the attacks, said a US official.", 'affirm us'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      [`"We have the right to defend ourselves and we'll use it," a US official said.`, 'affirm us'],
      ['The Pentagon will keep protecting its troops in Iraq while talks go on.', 'affirm'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [['The US attack breaks the agreements between Baghdad and Washington, an Iraqi spokesman said.', 'affirm iraq-government']],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ['The Pentagon says Iraq made no request for US troops to withdraw.', 'deny us'],
      [`"They haven't asked us to go," a Pentagon official said of the Iraqi government.`, 'deny us'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [['American forces are in Iraq because they were invited by its government, Ryder said.', 'affirm us']],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['The talks come with no deadline.', 'deny'],
      ['Talks should end by December, a source said.', 'affirm'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['US officials say there is no talk of leaving Syria.', 'deny us'],
      [`"We're staying in Syria," a Pentagon spokesman said.`, 'deny us'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [['The plan is a gradual withdrawal of coalition troops.', 'affirm']],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['The commission will work on a timetable for the withdrawal.', 'affirm'],
      ['A date and a timetable for the end of the mission will be drawn up by the committee, Baghdad said.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['The Pentagon denied it was negotiating a withdrawal from Iraq.', 'deny us'],
      ['A US official said the talks would not be about withdrawing US troops.', 'deny us'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['Spain wants the attacks on coalition troops to stop, its foreign minister said.', 'affirm other'],
      ['"We want these attacks to end," the US ambassador said.', 'affirm us'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ["If Iraq's government wants us gone we will go, said the Spanish foreign minister.", 'affirm other'],
      ['We will leave Iraq if its government asks, a US general said.', 'affirm us'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['ISIS is not a threat to Iraq any longer, the prime minister said.', 'deny iraq-government'],
      ['ISIS is still capable of attacks and remains a danger, the US general said.', 'affirm us'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [['The Islamic Resistance in Iraq says it attacked a US base with rockets.', 'affirm other']],
  },
];
