// How a figure stands in an English clause: between two commas, behind a pronoun, before "strong", from an ally, in the country that hosts it.
// Long: a table of sentences.
import type { RoleRow } from './row.ts';

export const ENGLISH_CLAUSES: readonly { readonly title: string; readonly rows: readonly RoleRow[] }[] = [
  {
    title: 'English clauses around a figure',
    rows: [
      ['The American contingent in the country is 2,500 strong.', 'troops 2500..2500 us@iraq agrees'],
      [
        'Members of the 82nd Airborne make up part of the US force in Iraq, which is about 2,500 strong.',
        'troops 2500..2500 us@iraq agrees',
      ],
      [
        'Is the Islamic State finished? A U.S. general put its strength at about 1,000 men in Iraq and Syria.',
        'fighters 1000..1000 isis@iraq+syria agrees',
      ],
      ['The Islamic State is weak. Its ranks in Iraq and Syria have shrunk to around 1,000.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['ISIS has dwindled to some 1,000 men across Iraq and Syria.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['About 1,000 jihadists are thought to be at large in Iraq and Syria.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      [
        'American officials reckon that a thousand Islamic State fighters are still hiding in Iraq and Syria.',
        'fighters 1000..1000 isis@iraq+syria agrees',
      ],
      [
        'The group has a thousand men left in Iraq and Syria, U.S. officers say of the Islamic State.',
        'fighters 1000..1000 isis@iraq+syria agrees',
      ],
      [
        'U.S. estimates put the number of full-time Islamic State fighters in the two countries at around 1,000 across Iraq and Syria.',
        'fighters 1000..1000 isis@iraq+syria agrees',
      ],
      ['The U.S. wants to keep Syria out of the deal: the 900 men and women there rely on Iraqi bases.', 'troops 900..900 us@syria agrees'],
      [
        'The 2,500 in Iraq are one thing; the 900 in Syria are another for Washington.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      [
        'About 2,500 American soldiers serve in Iraq. Across the border are another 900.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      [
        'America keeps 2,500 soldiers in Iraq and, on the other side of the frontier in Syria, 900 more.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['The Americans in Iraq number 2,500, those in Syria 900.', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      [
        'Of the 3,400 American soldiers in the two countries, 2,500 are in Iraq and 900 in Syria.',
        'troops 3400..3400 us@iraq+syria agrees',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      [
        'Attacks on U.S. forces in Iraq and Syria, more than 150 since October, have stopped.',
        'attacks 150..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        "Tehran's proxies have struck American positions in Iraq and Syria about 150 times since October.",
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        "Iran's allies have fired on US troops in Iraq and Syria more than 160 times since the autumn.",
        'attacks 160..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'American troops in Iraq and Syria have been shot at by Iran-backed groups some 150 times since October.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        "By the Pentagon's count there have been 150 such attacks on US forces in Iraq and Syria since mid-October.",
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Since mid-October US bases in Iraq and Syria have come under fire 150 times from Iran-aligned militias.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Drones and rockets have been launched at U.S. troops in Iraq and Syria on about 150 occasions since mid-October, most of them by Iran-backed groups.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Pro-Iran factions claim to have hit U.S. bases in Iraq and Syria 150 times since October.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['U.S. forces operate from three bases in Iraq.', 'bases 3..3 us@iraq agrees'],
      ['The American troops in Iraq are concentrated at three sites.', 'bases 3..3 us@iraq agrees'],
      ['American soldiers are housed on three Iraqi bases.', 'bases 3..3 us@iraq agrees'],
      ['How many Americans are in Iraq? The number has stood at about 2,500 for years.', 'troops 2500..2500 us@iraq agrees'],
      ['Has the number of American troops in Iraq grown? Not really. It remains at about 2,500.', 'troops 2500..2500 us@iraq agrees'],
      ['The number of US soldiers in Iraq was cut under Trump. It has been 2,500 ever since.', 'troops 2500..2500 us@iraq agrees'],
      ['The American force in Iraq was cut in 2020; it now counts 2,500.', 'troops 2500..2500 us@iraq agrees'],
      ['How many American soldiers are there in Iraq? A Pentagon official put the figure at 2,500.', 'troops 2500..2500 us@iraq agrees'],
      [
        'The U.S. has troops in many countries: 2,500 in Iraq, 900 in Syria.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['At present, 2,500 U.S. military personnel are assigned to Iraq.', 'troops 2500..2500 us@iraq agrees'],
      ["The Pentagon's figure for Iraq is 2,500 troops.", 'troops 2500..2500 us@iraq agrees'],
      ['Roughly 2,500 U.S. servicemembers are currently in Iraq on an advise-and-assist mission.', 'troops 2500..2500 us@iraq agrees'],
      ['The US has kept about 2,500 soldiers in Iraq since 2021.', 'troops 2500..2500 us@iraq agrees'],
      ['Some 2,500 Americans in uniform remain on Iraqi soil.', 'troops 2500..2500 us@iraq agrees'],
      ['Iraq, where the United States has 2,500 troops, wants the coalition gone.', 'troops 2500..2500 us@iraq agrees'],
      ['The United States, which has 2,500 troops in Iraq, leads the coalition.', 'troops 2500..2500 us@iraq agrees'],
      ['The coalition in Iraq consists mainly of 2,500 American soldiers.', 'troops 2500..2500 us@iraq agrees'],
      ['American troops in Iraq, 2,500 in all, train local units.', 'troops 2500..2500 us@iraq agrees'],
      [
        'American troops (2,500 in Iraq and 900 in Syria) fight the remnants of ISIS.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['The U.S. troop level in Iraq, 2,500, has not changed since 2021.', 'troops 2500..2500 us@iraq agrees'],
      [
        'About 2,500 American soldiers are in Iraq, with several hundred from European allies beside them.',
        'troops 2500..2500 us@iraq agrees',
        'troops 200..999 coalition-non-us@iraq new',
      ],
      [
        'Roughly 2,500 Americans are in Iraq. A few hundred more in the country belong to other members of the coalition.',
        'troops 2500..2500 us@iraq agrees',
        'troops 200..999 coalition-non-us@iraq new',
      ],
      ['Other members of the coalition have hundreds of soldiers in Iraq.', 'troops 200..999 coalition-non-us@iraq new'],
      [
        'Spain, whose foreign minister was in Baghdad on Thursday, contributes more than 300 soldiers to the coalition in Iraq.',
        'troops 300..null spain@iraq agrees',
      ],
      ['Spain, whose defense minister visited Erbil, has more than 300 soldiers in Iraq.', 'troops 300..null spain@iraq agrees'],
      ["Madrid has over 300 troops in Iraq, in the coalition and in NATO's mission.", 'troops 300..null spain@iraq agrees'],
      ['The Spanish contingent in Iraq numbers more than 300.', 'troops 300..null spain@iraq agrees'],
      ["Spain's 300 or so soldiers in Iraq train local forces.", 'troops 300..300 spain@iraq agrees'],
      ['Italy has some 1,000 soldiers in Iraq, more than Spain.', 'troops 1000..1000 italy@iraq new'],
      [
        "Washington's 2,500 soldiers in Iraq will become fewer; fewer than 2,000 are to remain once the move is over.",
        'troops 2500..2500 us@iraq agrees',
        'troops null..2000 us@iraq new',
      ],
      ['The last American soldiers, fewer than 500, will stay in Erbil.', 'troops null..500 us@erbil new'],
      ['Between 250 and 350 American advisers and security staff stayed at Ain al-Asad.', 'advisers 250..350 us@ain-al-asad new'],
      [
        'Ain al-Asad, the biggest of the American bases in Iraq, is home to about 1,000 US soldiers.',
        'troops 1000..1000 us@ain-al-asad new',
      ],
      ['Two bases hold most of the 2,500 Americans in Iraq.', 'bases 2..2 us@iraq new', 'troops 2500..2500 us@iraq agrees'],
      ['The drone strike on Tower 22 in Jordan killed three American soldiers.', 'killed 3..3 us@tower-22 new'],
      [
        'The drone strike killed three American soldiers and left more than 40 injured.',
        'killed 3..3 us@- new',
        'wounded 40..null us@- new',
      ],
      ['Three U.S. reservists died at Tower 22 in Jordan.', 'killed 3..3 us@tower-22 new'],
      ['Since talks resumed in February there have been two further rounds between Baghdad and Washington.', 'rounds 2..2 -@- agrees'],
      ['The coalition has 87 members.', 'countries 87..87 coalition@- new'],
      ['The coalition brings together more than 80 nations.', 'countries 80..null -@- new'],
      [
        'In Iraq itself the Americans have 2,500 soldiers, in Syria 900.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['With 2,500 soldiers in Iraq, the Americans are by far the largest contingent.', 'troops 2500..2500 us@iraq agrees'],
      ['The Pentagon, which has 2,500 troops in Iraq, declined to comment.', 'troops 2500..2500 us@iraq agrees'],
      ['The drawdown would affect the 2,500 American troops now in Iraq.', 'troops 2500..2500 us@iraq agrees'],
      ['What are the 2,500 American soldiers in Iraq doing?', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
  {
    title: 'the force whose number is asked or told, though no noun stands with the figure',
    rows: [
      ['The American soldiers in the country, who numbered 2,500 last month, will stay.', 'troops 2500..2500 us@iraq agrees'],
      ['US troops in Iraq, who are 2,500 strong today, train the Iraqi army.', 'troops 2500..2500 us@iraq agrees'],
      ['Coalition and American soldiers in Iraq are 3,300 together, an officer said.', 'troops 3300..3300 us+coalition@iraq new'],
      [
        'How many soldiers does Washington have there? Nobody says.\nWhy are the Americans still here?\nHow many of them are there? About 2,500.',
        'troops 2500..2500 us@iraq agrees',
      ],
      ['What about ISIS?\nHow many are left? Some 1,000 in Iraq and Syria.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['What is left of the Islamic State? Maybe 4,000 in Iraq and Syria.', 'fighters 4000..4000 isis@iraq+syria new'],
      ['How many nations are members of the coalition? More than 85.', 'countries 85..null coalition@- new'],
      ['Iraq thanked its friends among the nations, 87 in number, for their help.', 'countries 87..87 -@- new'],
      ['There are 3,400 American troops in the two theaters.', 'troops 3400..3400 us@iraq+syria agrees'],
    ],
  },
  {
    title: 'the armed group that was named before',
    rows: [
      [
        'Is ISIS beaten? An American general said that the group still has about 1,000 members in Iraq and Syria.',
        'fighters 1000..1000 isis@iraq+syria agrees',
      ],
      [
        'Islamic State is weak, the minister said. The group was down to some 1,000 men in Iraq and Syria, by his count.',
        'fighters 1000..1000 isis@iraq+syria agrees',
      ],
      ['ISIS has about 1,000 people left in Iraq and Syria.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['ISIS killed 1,000 people in Iraq and Syria.', 'killed 1000..1000 isis@iraq+syria new'],
      ['ISIS was on the agenda of the club. The group has 12 members in Iraq.', 'people 12..12 iraq@iraq new'],
    ],
  },
  {
    title: 'what befell those who are counted',
    rows: [
      ['Some 60 soldiers had to be treated for concussion after the strike.', 'wounded 60..60 -@- new'],
      ['About 70 of our soldiers in Iraq and Syria had been wounded by then.', 'wounded 70..70 -@iraq+syria new'],
      ['No one died, but 109 service members were later found to have brain injuries.', 'wounded 109..109 -@- new'],
      ['28 January: three American soldiers die at an outpost in Jordan.', 'killed 3..3 us@jordan new'],
      ['Of the 2,500 American troops in Iraq none was hurt.', 'troops 2500..2500 us@iraq agrees'],
      [
        'There are 2,500 American troops in Iraq and hundreds were injured.',
        'troops 2500..2500 us@iraq agrees',
        'wounded 200..999 us@iraq new',
      ],
    ],
  },
  {
    title: 'attacks that are counted by times, or on whom',
    rows: [
      [
        'U.S. troops in Iraq and Syria have come under missile fire about 150 times since the war in Gaza began.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'The factions have attacked American bases in Iraq and Syria since October, by the count of the Pentagon, some 150 times.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Attacks on U.S. forces in Iraq and Syria by armed groups aligned with Iran had reached about 150 in January.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'During the war in Gaza, factions aligned with Iran made about 150 attacks on American forces in Iraq and Syria.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'The attacks on US troops in Iraq and Syria, about 150 by the time the talks were announced, have stopped.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
    ],
  },
  {
    title: 'countries together, places that are struck, the country named last, and some of whom',
    rows: [
      ['France, Italy and Germany contribute some 900 soldiers in Iraq.', 'troops 900..900 coalition-non-us@iraq new'],
      ['A monitor counted three rocket strikes in Iraq.', 'attacks 3..3 iran-aligned-factions@iraq new'],
      ['The US flew three air strikes in Iraq.', 'strikes 3..3 us@iraq new'],
      ['Unlike France, Spain has 350 soldiers in Iraq.', 'troops 350..350 spain@iraq agrees'],
      ['Harir alone was targeted nine times by militias.', 'attacks 9..9 iran-aligned-factions@harir new'],
      [
        'The US has 2,500 soldiers in Iraq, several hundred of whom are based in Harir.',
        'troops 2500..2500 us@iraq agrees',
        'troops 200..999 us@harir new',
      ],
      ['“We have 350 soldiers in Iraq,” Spain’s defence minister, Margarita Robles, said.', 'troops 350..350 spain@iraq agrees'],
      ['US troops abroad:\n- Iraq: 2,500\n- Syria: 900', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
    ],
  },
  {
    title: 'here and there, and the day of another attack',
    rows: [
      // "Here and in Syria": the topic's country and the other.
      [
        'They have attacked our guests around 150 times since October here and in Syria.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'There have been some 150 attacks on US forces in our country and in Syria.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['There are 2,500 soldiers in our country, and in Syria 900.', 'troops 2500..2500 us@iraq agrees', 'troops 900..900 us@syria agrees'],
      // Whose attack only gives the day.
      [
        'Between the Hamas assault of 7 October and the end of January US forces were shot at about 150 times in Iraq and Syria.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Between October and January the factions mounted 150 attacks on US forces in Iraq and Syria.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      // A number by itself goes on with what was named since the last one.
      [
        'There are 2,500 US soldiers in Iraq. The attacks on bases must stop. There have been 150 in Iraq and Syria.',
        'troops 2500..2500 us@iraq agrees',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'In Iraq there are under 1,500 American soldiers. They will stay in Erbil until September. In Syria they have gone down to about 400.',
        'troops null..1500 us@iraq conflicts',
        'troops 400..400 us@syria new',
      ],
      // Whom the sentence before names as an enemy attacks nobody here.
      [
        'ISIS is down to some 1,000 gunmen in Iraq and Syria. Our men have been shot at some 150 times since October.',
        'fighters 1000..1000 isis@iraq+syria agrees',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['ISIS attacked a village. There were 153 attacks this year in Iraq and Syria.', 'attacks 153..153 isis@iraq+syria new'],
      ['The troops left for the Syrian theater. There 900 soldiers are based.', 'troops 900..900 us@syria agrees'],
    ],
  },
];
