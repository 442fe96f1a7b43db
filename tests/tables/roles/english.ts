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
];
