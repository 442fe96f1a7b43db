// English figures with their roles and verdicts; every sentence is ours.
import type { RoleRow } from './row.ts';

export const ENGLISH_ROLES: readonly { readonly title: string; readonly rows: readonly RoleRow[] }[] = [
  {
    title: 'noun phrase and coordination',
    rows: [
      [
        'The United States keeps 900 troops in Syria and 2,500 in Iraq.',
        'troops 900..900 us@syria agrees',
        'troops 2500..2500 us@iraq agrees',
      ],
      ['There are roughly 3,500 U.S. troops in Iraq, the Pentagon said.', 'troops 3500..3500 us@iraq conflicts'],
      ['Spain has 120 soldiers in Iraq.', 'troops 120..120 spain@iraq conflicts'],
      ['US forces operate from five bases in Iraq.', 'bases 5..5 us@iraq conflicts'],
      ['About 350 US Army and Air Force troops are in Jordan.', 'troops 350..350 us@jordan new'],
    ],
  },
  {
    title: 'a noun that stands elsewhere',
    rows: [
      [
        'There have been 160 attacks on US forces in Iraq and Syria. Our numbers on the ground are what they were: roughly 2,500 in Iraq, about 900 in Syria.',
        'attacks 160..160 iran-aligned-factions@iraq+syria agrees',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['American soldiers entered Iraq in force; soon there were around 170,000 of them.', 'troops 170000..170000 us@iraq new'],
      [
        'He asked how many American soldiers would remain. "Right now we have 2,500 in Iraq," the general replied.',
        'troops 2500..2500 us@iraq agrees',
      ],
      [
        'France has 600 troops in the country, Italy about 900. The Americans, who have 2,500 in Iraq, will stay.',
        'troops 600..600 france@iraq new',
        'troops 900..900 italy@iraq new',
        'troops 2500..2500 us@iraq agrees',
      ],
      ['The US force in Iraq will shrink from just over 2,500.', 'troops 2500..null us@iraq agrees'],
      ['Some 30 other nations contribute personnel to the coalition.', 'countries 30..30 -@- new'],
      [
        'About 2,000 American soldiers are deployed in Syria. Ain al-Asad has 1,000 of them.',
        'troops 2000..2000 us@syria conflicts',
        'troops 1000..1000 us@ain-al-asad new',
      ],
      ['The number of American soldiers at the base in Iraq fell to 180.', 'troops 180..180 us@iraq new'],
      ['The official said the real number is higher: 3,000.', 'other 3000..3000 -@- new'],
      [
        'There are roughly 2,500 American and 900 coalition soldiers in Iraq.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 coalition@iraq new',
      ],
      ['The ranks of ISIS are down to 400 in Iraq.', 'fighters 400..400 isis@iraq new'],
      ['ISIS’s ranks are down to 400 in Iraq.', 'fighters 400..400 isis@iraq new'],
      ['The coalition counts 87 members.', 'countries 87..87 coalition@- new'],
      ['No fewer than 86 states belong to the coalition.', 'countries 86..null -@- new'],
      ['The Pentagon said 50 United States soldiers guard a school in Jordan.', 'troops 50..50 us@jordan new'],
    ],
  },
  {
    title: 'casualties by their own verbs',
    rows: [
      ['Three of our soldiers died in Jordan and more than 40 were hurt.', 'killed 3..3 -@jordan new', 'wounded 40..null -@jordan new'],
      ['Two fighters were martyred and four others wounded.', 'killed 2..2 -@- new', 'wounded 4..4 -@- new'],
      ['A drone killed three members of the powerful Kataib Hezbollah in Baghdad.', 'killed 3..3 iran-aligned-factions@baghdad new'],
    ],
  },
  {
    title: 'what was struck is no base that is held',
    rows: [
      ['US forces struck 85 targets in both countries.', 'bases 85..85 us@iraq+syria new'],
      ['American jets hit three bases of the militias in Iraq.', 'bases 3..3 iran-aligned-factions@iraq new'],
      ['The U.S. answered with strikes on Jan. 23 on three facilities in Iraq.', 'bases 3..3 us@iraq new'],
      ['The Americans are spread among five main bases in Iraq.', 'bases 5..5 us@iraq conflicts'],
    ],
  },
  {
    title: 'who attacked',
    rows: [
      ['Islamic State is not finished. The group claimed 153 attacks in Iraq and Syria.', 'attacks 153..153 isis@iraq+syria new'],
      [
        'After at least 160 attacks on Americans in Iraq and Syria they stopped because Tehran told them to.',
        'attacks 160..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Resistance factions have carried out more than 140 strikes on American bases in Iraq and Syria.',
        'attacks 140..null iran-aligned-factions@iraq+syria agrees',
      ],
      ['American bases in Iraq and Syria have come under fire 155 times.', 'attacks 155..155 iran-aligned-factions@iraq+syria agrees'],
    ],
  },
  {
    title: 'totals, parts and other scopes',
    rows: [
      ['About 3,400 American soldiers are deployed in Iraq and Syria.', 'troops 3400..3400 us@iraq+syria agrees'],
      [
        'The US has 40,000 troops in the Middle East, including 2,500 in Iraq and 900 in Syria.',
        'troops 40000..40000 us@middle-east new',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['Nearly 1,500 American and coalition personnel serve at a base in Erbil.', 'troops 1500..1500 us+coalition@erbil new'],
      ['The 7th Division of the Iraqi army has 10,000 soldiers in Anbar.', 'troops 10000..10000 iraqi-forces@anbar new'],
      ['Washington will withdraw 500 soldiers from Iraq.', 'troops 500..500 us@iraq new'],
    ],
  },
  {
    title: 'the same number of another thing',
    rows: [
      ['Some 2,500 ISIS fighters hid in the hills of Afghanistan.', 'fighters 2500..2500 isis@afghanistan new'],
      ['Islamic State carried out 153 attacks in Iraq and Syria.', 'attacks 153..153 isis@iraq+syria new'],
    ],
  },
  {
    title: 'attacks and who launched them',
    rows: [
      [
        'Iran-backed militias have attacked U.S. troops in Iraq and Syria more than 160 times since October.',
        'attacks 160..null iran-aligned-factions@iraq+syria agrees',
      ],
      [
        'Militias have carried out about 90 attacks on US forces in Iraq and Syria.',
        'attacks 90..90 iran-aligned-factions@iraq+syria conflicts',
      ],
      ['Three American soldiers were killed in Jordan.', 'killed 3..3 us@jordan new'],
    ],
  },
  {
    title: 'other times',
    rows: [
      ['In 2016 there were 9,800 US troops in Iraq.', 'troops 9800..9800 us@iraq new'],
      [
        'US forces in Iraq fell from just over 5,000 to fewer than 3,000 in 2020.',
        'troops 5000..null us@iraq new',
        'troops null..3000 us@iraq new',
      ],
      ['At the height of the war some 170,000 US soldiers were in Iraq.', 'troops 170000..170000 us@iraq new'],
      ['Washington plans to keep 1,000 soldiers in Iraq.', 'troops 1000..1000 us@iraq new'],
    ],
  },
  {
    title: 'negation and rival speakers',
    rows: [
      ['The number of US soldiers in Iraq is not 3,000 but 2,500, the spokesman said.', 'troops 2500..2500 us@iraq agrees'],
      [
        'Baghdad puts the number of American soldiers at 2,100, Washington at 2,500.',
        'troops 2100..2100 us@iraq new',
        'troops 2500..2500 us@iraq agrees',
      ],
    ],
  },
  {
    title: 'names are no figures',
    rows: [['Tower 22 stands in Jordan, near Syria.'], ['The 7th Division met the press in Baghdad.']],
  },
  {
    title: 'soldiers that no noun counts',
    rows: [
      [
        'Q: How many of them would leave? You have 2,500 in Iraq and 900 in Syria.',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
      ],
      ['Some 2,500 Americans are left in Iraq, a spokesman said.', 'troops 2500..2500 us@iraq agrees'],
      ['The Group of Daesh is beaten, he said, and the 2,500 soldiers in Iraq are idle.', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
  {
    title: 'who attacked, and where, told around the figure',
    rows: [
      [
        'Militias backed by Iran have gone after US troops in Iraq and Syria about 140 times since the war in Gaza erupted.',
        'attacks 140..140 iran-aligned-factions@iraq+syria agrees',
      ],
      ['ISIS? 163 attacks claimed in Iraq this year.', 'attacks 163..163 isis@iraq new'],
      ['Islamic State has not vanished. It claimed 55 attacks in Iraq.', 'attacks 55..55 isis@iraq new'],
      // "Dozens", which one of the references says, confirms no number that the others contradict.
      ['Our count stands at 80 attacks on U.S. forces in Iraq and Syria.', 'attacks 80..80 iran-aligned-factions@iraq+syria new'],
      ['A Penatgon spokesman spoke of 2,500 Amercan soliders in Iraq.', 'troops 2500..2500 us@iraq agrees'],
    ],
  },
  {
    title: 'another country than the topic’s, named before the sentence',
    rows: [
      [
        'The numbers for Syria are old. Last week brought a new one. There are about 1,900 US troops in the country, he said.',
        'troops 1900..1900 us@syria new',
      ],
      ['Syria next door\nAbout 900 Americans, who get most of their supplies by way of Iraq.', 'troops 900..900 us@syria agrees'],
      ['Iraq and Syria are one theatre. There are 2,500 US troops in the country.', 'troops 2500..2500 us@iraq agrees'],
      ['Fighting went on in Syria.\nThere are 2,500 US troops in the country.', 'troops 2500..2500 us@iraq agrees'],
      ['For Syria, a lawmaker speaks of 1,450 US soldiers.', 'troops 1450..1450 us@syria conflicts'],
    ],
  },
  {
    title: 'places where nothing of what is counted is',
    rows: [
      [
        'Drones were launched at US forces on about 150 occasions by groups tied to Iran, in support of Gaza.',
        'attacks 150..150 iran-aligned-factions@iraq+syria agrees',
      ],
    ],
  },
  {
    title: 'lists of numbers, each with what it counts',
    rows: [
      [
        '2,500: US troops in Iraq today\n900: US troops in Syria\n5,200: US troops in Iraq in early 2020',
        'troops 2500..2500 us@iraq agrees',
        'troops 900..900 us@syria agrees',
        'troops 5200..5200 us@iraq new',
      ],
    ],
  },
];
