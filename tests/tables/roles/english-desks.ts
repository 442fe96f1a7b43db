// How English desks count: by nationality alone, by what soldiers do, over a comma, with the noun left out. Every sentence is ours.
// Long: a table, a text a row.
import type { RoleRow } from './row.ts';

const IRAQ = 'troops 2500..2500 us@iraq agrees';
const SYRIA = 'troops 900..900 us@syria agrees';

export const ENGLISH_DESKS: readonly { readonly title: string; readonly rows: readonly RoleRow[] }[] = [
  {
    title: 'a number and its place in few words',
    rows: [
      ['A force of a couple of thousand Americans remains in Iraq.', 'troops 2000..3999 us@iraq agrees'],
      ['A couple of hundred American soldiers are in Erbil.', 'troops 200..399 us@erbil new'],
      [
        'American soldiers were to leave Ain al-Asad. Of the 1,900 troops that the base held, no more than 300 are left.',
        'troops 1900..1900 us@ain-al-asad new',
        'troops null..300 us@ain-al-asad new',
      ],
      ['American soldiers in Baghdad and Anbar, of a total of 2,500, would go to Erbil.', IRAQ],
      ['The number of US troops in Iraq will become less than 700, all of them advisers in Erbil.', 'troops null..700 us@erbil new'],
      ['US strength in Iraq: ~2.5k.', IRAQ],
      ['Iraq hosts 2,500 Americans, Syria 900.', IRAQ, SYRIA],
      ['A US contingent of 2,500 remains in Iraq.', IRAQ],
      ['The 2,500-strong US force in Iraq has not been cut.', IRAQ],
      ['The 2,500-member American force in Iraq has not been cut.', IRAQ],
      ['The US presence in Iraq stands at 2,500.', IRAQ],
      ['Around 1,000 IS fighters are in Iraq and Syria.', 'fighters 1000..1000 isis@iraq+syria agrees'],
      ['US soldiers are in the region. The Pentagon has two numbers: 2,500 for Iraq, 900 for Syria.', 'other 2..2 -@- new', IRAQ, SYRIA],
    ],
  },
  {
    title: 'soldiers by other names',
    rows: [
      ['Around 2,500 GIs are holed up in Iraq.', IRAQ],
      ['Roughly 2,500 Americans serve in Iraq alongside 900 in Syria.', IRAQ, SYRIA],
      ['America has 2,500 men and women in uniform in Iraq.', IRAQ],
      ['The US garrison in Iraq numbers 2,500.', IRAQ],
      ['Two and a half thousand Americans are based in Iraq.', IRAQ],
      ['Iraq plays host to some 2,500 American servicemen and women.', IRAQ],
      ['There are 2,500 US boots on the ground in Iraq.', IRAQ],
      ['The Pentagon puts its strength in Iraq at 2,500.', IRAQ],
      ['About 2.5k US troops are in Iraq.', IRAQ],
      ['Of the US soldiers in the region, 2,500 are in Iraq and 900 are in Syria.', IRAQ, SYRIA],
    ],
  },
  {
    title: 'the second country',
    rows: [
      ['About 2,500 US troops are in Iraq. A further 900 serve across the border in Syria.', IRAQ, SYRIA],
      ['Some 2,500 US troops are in Iraq; another 900 or so are in eastern Syria.', IRAQ, SYRIA],
      ['2,500 American soldiers are posted to Iraq and 900 next door.', IRAQ, SYRIA],
      ['US troops in Iraq number 2,500. In Syria it keeps about 900.', IRAQ, SYRIA],
    ],
  },
  {
    title: 'another base, another time',
    rows: [
      [
        'There are 2,500 US troops in Iraq. The heaviest concentration is at Ain al-Asad, with perhaps 1,000.',
        IRAQ,
        'troops 1000..1000 us@ain-al-asad new',
      ],
      [
        'About 2,500 American soldiers are in Iraq, against the 5,200 of four years ago.',
        IRAQ,
        'troops 5200..5200 us@iraq new',
        'duration 4..4 -@- new',
      ],
      ['2,500 US troops are in Iraq; in 2020 there were 5,200.', IRAQ, 'troops 5200..5200 us@iraq new'],
    ],
  },
  {
    title: 'attacks',
    rows: [
      [
        'Iran-backed groups have shot at US forces about 150 times in Iraq and Syria since the Gaza war erupted.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Militias have taken more than 160 potshots at US troops in Iraq and Syria since the horror in Israel.',
        'attacks 160..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Militias carried out over 170 attacks on US positions in Iraq, Syria and Jordan.',
        'attacks 170..null iran-aligned-factions@iraq+jordan+syria new',
      ],
      [
        'Attacks on American troops in Iraq and Syria, he said, had reached 150.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'US positions in Iraq and Syria have come under fire from militias on 150 occasions.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'American forces in Iraq and Syria were the target of 150 attacks by Iran-aligned factions.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
    ],
  },
  {
    title: 'weapons, totals and pronouns',
    rows: [
      [
        'Militias launched 150 drone, rocket and missile attacks on US troops in Iraq and Syria.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['US troops are in Iraq to advise. They number some 2,500.', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
  {
    title: 'losses',
    rows: [
      ['We lost three of our own in Jordan.', 'killed 3..3 -@jordan new'],
      ['A drone slaughtered three US troops in Jordan.', 'killed 3..3 us@jordan new'],
      ['The drone attack left three American soldiers dead in Jordan.', 'killed 3..3 us@jordan new'],
      ['Three US reservists lost their lives in Jordan.', 'killed 3..3 us@jordan new'],
    ],
  },
  {
    title: 'what is counted by nobody',
    rows: [['It is a partnership between two states.', 'other 2..2 -@- new']],
  },
  {
    title: 'a number for a whole clause',
    rows: [
      ['Who is there? Mainly Americans: some 2,500.', IRAQ],
      ['American soldiers remain in Syria. For years the answer to how many was 900.', SYRIA],
      ['American troops are back in the news. Their number in Syria, near 900 by now, has not changed.', SYRIA],
      ['American troops are back in the news. Their number, the ministry says, has dropped to 1,900.', 'troops 1900..1900 us@iraq new'],
      ['US troops are leaving some places. No correction was made for Iraq, where the official answer remains 2,500.', IRAQ],
      ['American soldiers are in the north. Estimates of how many range from 1,000 to 1,500.', 'troops 1000..1500 us@iraq new'],
      [
        'Nobody says how many American soldiers will stay. The only thing known is that it would be below 2,000.',
        'troops null..2000 us@iraq new',
      ],
      ['About (2500) American soldiers are deployed in Iraq, in addition to (900) in Syria.', IRAQ, SYRIA],
      ['Three of the five US bases in Iraq were closed.', 'bases 3..3 us@iraq new', 'bases 5..5 us@iraq conflicts'],
      [
        'The coalition has 87 members, though fewer than two dozen ever kept soldiers in Iraq.',
        'countries 87..87 coalition@- new',
        'countries null..24 coalition@iraq new',
      ],
      [
        'Some 4,000 US troops are in Iraq. Spain has 120 in the country, at the most.',
        'troops 4000..4000 us@iraq conflicts',
        'troops null..120 spain@iraq conflicts',
      ],
      [
        'Islamic State nearly doubled the number of attacks that it claims, the command said: 153 in Iraq and Syria.',
        'attacks 153..153 isis@iraq+syria new',
      ],
      ['They number some 2,500 Americans in Iraq, most of them near Erbil.', IRAQ],
      ['US soldiers are spread over three main places in Iraq: Victory near Baghdad, Harir and Ain al-Asad.', 'bases 3..3 us@iraq agrees'],
      ['Hundreds of American soldiers are housed at Harir and at Erbil airport.', 'troops 200..999 us@erbil new'],
      ['Washington says it now has 2,500 soldiers in the country.', IRAQ],
      ['The force in Syria is smaller, at 900.', SYRIA],
      ['Some 2,500 Americans wear uniform in Iraq, plus 900 in Syria.', IRAQ, SYRIA],
      // What is counted is a guess there, so a number is never a rival.
      ['Washington talks of its soldiers in Iraq. The total is 4,000.', 'troops 4000..4000 us@iraq new'],
      // Other things by the hundred.
      ['Washington talks of its soldiers in Iraq. The hotel has a total of 400 rooms.', 'other 400..400 -@- new'],
      ['Refugees returned from Syria to Iraq. Their number has reached 3,000.', 'other 3000..3000 -@- new'],
    ],
  },
  {
    title: 'those who remain, their number, those of one country',
    rows: [
      [
        'The United States has kept soldiers in Iraq for years. The 4,500 who remain advise its army.',
        'troops 4500..4500 us@iraq conflicts',
      ],
      ['US troops came back to Iraq. The 4,500 who are still there train its soldiers.', 'troops 4500..4500 us@iraq conflicts'],
      ['American soldiers in Iraq train its army. Some 2,500 of them are left.', IRAQ],
      ['American soldiers are in Iraq. There are about 2,500 of them, plus 900 next door in Syria.', IRAQ, SYRIA],
      ['American soldiers in Iraq are fewer than they were.\n\nTheir number has fallen to 4,500.', 'troops 4500..4500 us@iraq conflicts'],
      ['American soldiers in Iraq are fewer than they were. Their numbers now stand at about 2,500.', IRAQ],
      ['With barely 120 men and women in Iraq, Spain is one of the smaller members.', 'troops 120..120 spain@iraq conflicts'],
      [
        'There are 6,000 foreign soldiers in Iraq, 4,500 of them Americans and 120 Spaniards.',
        'troops 6000..6000 us@iraq new',
        'troops 4500..4500 us@iraq conflicts',
        'troops 120..120 spain@iraq new',
      ],
      [
        'The coalition has 6,000 soldiers in Iraq, of whom 4,500 are Americans.',
        'troops 6000..6000 coalition@iraq new',
        'troops 4500..4500 us@iraq conflicts',
      ],
      [
        'Around 2,500 American soldiers are in Iraq, spread over three bases, with nearly 900 more in Syria.',
        IRAQ,
        'bases 3..3 us@iraq agrees',
        SYRIA,
      ],
      [
        'Around 2,500 American soldiers are in Iraq, spread over three bases, and 900 others in Syria.',
        IRAQ,
        'bases 3..3 us@iraq agrees',
        SYRIA,
      ],
      ['The American force in Iraq is 2,500 strong and the one in Syria 900.', IRAQ, SYRIA],
      ['A contingent of some 350 stayed on at the base in Erbil.', 'troops 350..350 us@erbil new'],
      [
        "Spain's foreign minister, who happens to be in Baghdad, says his country's 120 soldiers will go when asked.",
        'troops 120..120 spain@iraq new',
      ],
      ['US troops were in Iraq; 300 wounded in the attacks went home.', 'wounded 300..300 us@iraq new'],
      ['The Pentagon has 4,500 in the country.', 'troops 4500..4500 us@iraq new'],
      // Not today, not there, or not only theirs.
      ['US troops are in Iraq. Their number fell to 5,000 before the election.', 'troops 5000..5000 us@iraq new'],
      ['US troops are in Iraq. Their number had fallen to 5,000.', 'troops 5000..5000 us@iraq new'],
      ['US troops in Iraq were attacked by Iran-backed groups. Their number has grown to 4,500.', 'troops 4500..4500 us@iraq new'],
      ['American troops are in Iraq and Syria. The 1,200 who remain advise.', 'troops 1200..1200 us@iraq new'],
      ['US and French troops are in Iraq. The 1,200 who remain advise.', 'other 1200..1200 -@- new'],
      ['American troops leave Iraq this year. Some 1,200 of them are still packing.', 'troops 1200..1200 us@iraq new'],
      [
        'The coalition has 3,500 soldiers in Iraq, 1,500 of them American trainers.',
        'troops 3500..3500 coalition@iraq new',
        'troops 1500..1500 coalition@iraq new',
      ],
    ],
  },
  {
    title: 'attacks, their weapons and what they do',
    rows: [
      [
        'The number of drone and rocket attacks by Iran-backed groups on US troops in Iraq and Syria stands at 290.',
        'attacks 290..290 iran-aligned-factions@iraq+syria conflicts',
      ],
      [
        'Around 150 attacks wounded some 70 American soldiers.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
        'wounded 70..70 us@- new',
      ],
      ['Asked how many Americans were in the country: "Approximately 2,500."', 'troops 2500..2500 us@iraq agrees'],
      [
        'American soldiers in Iraq and Syria were hit 150 times by armed factions based in Iraq.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      ['American soldiers in Iraq were hit 70 times by armed factions in Syria and Iraq.', 'attacks 70..70 iran-aligned-factions@iraq new'],
      [
        'US forces in Iraq and Syria were attacked 290 times after October by Iran-backed factions.',
        'attacks 290..290 iran-aligned-factions@iraq+syria conflicts',
      ],
      [
        'US soldiers posted in Iraq and Syria have been attacked 20 times in a week as Washington is backing the war of Israel in Gaza.',
        'attacks 20..20 iran-aligned-factions@iraq+syria new',
      ],
      ['The Pentagon sent two carrier strike groups.', 'other 2..2 -@- new'],
      ['The 12 strikes killed 16 people.', 'strikes 12..12 -@- new', 'killed 16..16 -@- new'],
      ['The number of drones that Iran-backed groups have fired stands at 290.', 'drones 290..290 iran-aligned-factions@- new'],
    ],
  },
  {
    title: 'who was hurt, what was answered, and whose bases they are',
    rows: [
      ['Six American soldiers and three contractors were wounded in Iraq.', 'wounded 6..6 us@- new', 'wounded 3..3 us@iraq new'],
      ['At least three American guards were killed and 34 more were injured.', 'killed 3..null us@- new', 'wounded 34..34 us@- new'],
      ['Two security officials told the agency that the injuries were caused by debris.', 'people 2..2 -@- new'],
      ['The United States had answered these attacks eight times.', 'other 8..8 -@- new'],
      [
        'The US retaliated after its troops in Iraq and Syria were attacked 60 times.',
        'attacks 60..60 iran-aligned-factions@iraq+syria new',
      ],
      [
        'American forces have been attacked 14 separate times in Iraq and nine separate times in Syria.',
        'attacks 14..14 iran-aligned-factions@iraq new',
        'attacks 9..9 iran-aligned-factions@syria new',
      ],
      [
        'US forces came under attack 13 times in Iraq and Syria because of support for Israel.',
        'attacks 13..13 iran-aligned-factions@iraq+syria new',
      ],
      ['US forces were attacked 80 times in Syria by Israel.', 'attacks 80..80 israel@syria new'],
      [
        'US bases in Iraq were attacked 50 times, while Syrian bases sustained 75 attacks.',
        'attacks 50..50 iran-aligned-factions@iraq new',
        'attacks 75..75 iran-aligned-factions@syria new',
      ],
      ['Iraq and Syria endured 150 attacks by armed factions on US forces.', 'attacks 150..150 iran-aligned-factions@iraq+syria agrees'],
      [
        'The US has 2,500 troops in Iraq and nine Syrian bases are still open.',
        'troops 2500..2500 us@iraq agrees',
        'bases 9..9 us@syria new',
      ],
      ['American forces use five Iraqi bases.', 'bases 5..5 us@iraq conflicts'],
      ['Most of the 2,500 US soldiers are in Iraq, and Harir, a base near Erbil, has been hit.', 'troops 2500..2500 us@iraq agrees'],
      ['The US has 2,500 troops in Iraq, Harir and Erbil being the safest posts.', 'troops 2500..2500 us@iraq agrees'],
      [
        'The US has 2,500 soldiers in Iraq and 900 in Syria. Of the 150 attacks on them since October, Syria has had most.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'The US has 2,500 troops in Iraq; the other members of the coalition have several hundred.',
        'troops 2500..2500 us@iraq agrees',
        'troops 200..999 coalition-non-us@iraq new',
      ],
      [
        'What do the 2,500 US troops in Iraq do? Mostly they have been a target: with the 900 in Syria they were attacked.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['Their raids killed one and wounded two.', 'killed 1..1 -@- new', 'wounded 2..2 -@- new'],
      ['Their raids killed one of the guards.'],
      [
        'US troops in Iraq came under attack 40 times while troops in Syria were attacked 30 times.',
        'attacks 40..40 iran-aligned-factions@iraq new',
        'attacks 30..30 iran-aligned-factions@syria new',
      ],
      [
        'US bases in Iraq were hit 40 times and bases in Syria 30 times.',
        'attacks 40..40 iran-aligned-factions@iraq new',
        'attacks 30..30 iran-aligned-factions@syria new',
      ],
      [
        'The US has 2,500 soldiers in Iraq. Hundreds of troops from other mostly European countries are also there.',
        'troops 2500..2500 us@iraq agrees',
        'troops 200..999 coalition-non-us@iraq new',
      ],
      ['In Syria, the US backs the SDF and has about 900 soldiers.', 'troops 900..900 us@syria agrees'],
      ['Iraq hosts the Americans and has 5,000 soldiers in the west.', 'troops 5000..5000 us@iraq new'],
      ['American officials say five were treated at the base and two were sent home.', 'other 5..5 -@- new', 'other 2..2 -@- new'],
      [
        'The US has 2,500 troops in Iraq, not counting the 900 in Syria.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['The US has 2,500 troops in Iraq, not 900.', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
];
