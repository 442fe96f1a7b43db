// English dates as reports tell them: plans in the present tense, distances from a day named before, background, time-lines.
import type { DateRows } from './rows.ts';

export const ENGLISH_REPORTING: readonly DateRows[] = [
  {
    what: 'English present tense that looks ahead',
    published: '2024-07-18',
    rows: [
      ['The security dialogue opens in Washington on [Monday].', '2024-07-22'],
      ['Officials await the meeting, which begins [Tuesday].', '2024-07-23'],
      ['The minister leaves for Washington on [Saturday] with a large team.', '2024-07-20'],
      ['The second round starts at the Pentagon [next Monday], he said.', '2024-07-22'],
      ['The panel meets again on [Sunday] in Baghdad.', '2024-07-21'],
      ['The two sides are to meet on [Sunday].', '2024-07-21'],
      ['Talks resuming on [Sunday] will cover arms sales.', '2024-07-21'],
      ['The envoy, who arrives in Erbil on [Friday], will see the president.', '2024-07-19'],
      ['The talks opened in Washington on [Monday].', '2024-07-15'],
      ['A spokesman says the base was hit on [Tuesday].', '2024-07-16'],
      ['The ministry said on [Wednesday] the talks open a new page.', '2024-07-17'],
      ['The army begins a new life, a general told reporters on [Tuesday].', '2024-07-16'],
    ],
  },
  {
    what: 'English parts of a day',
    published: '2024-07-18',
    rows: [
      ['Two drones were shot down late on [Tuesday].', '2024-07-16'],
      ['Rockets landed near the base early [Wednesday], the army said.', '2024-07-17'],
      ['A convoy was hit on [Sunday] night near the border.', '2024-07-14'],
      ['The plane landed shortly before midnight on [Monday].', '2024-07-15'],
    ],
  },
  {
    what: 'English distances from the day named before',
    published: '2024-04-16',
    rows: [
      ['The first round was held on [11 February]; the [day before], a rocket had hit the base.', '2024-02-11', '2024-02-10'],
      ['A strike killed the commander on [January 4]. [Two days later] the prime minister spoke.', '2024-01-04', '2024-01-06'],
      ['The drone hit on [January 28] and the [next day] the White House promised an answer.', '2024-01-28', '2024-01-29'],
      ['Talks began on [January 27]; [three days earlier] a letter had been handed over.', '2024-01-27', '2024-01-24'],
      ['Experts spoke on [Tuesday], [a day after] the prime minister was received there.', '2024-04-16', '2024-04-15'],
      ['He spoke on [Monday], [two days before] the panel meets.', '2024-04-15', '2024-04-17'],
      ['It was signed on [January 25], and the first round came the [following Saturday].', '2024-01-25', '2024-01-27'],
      ['A day after that he left for home.'],
      ['Two days after the attack, the embassy closed its gates.'],
      ['He said that the day before an election is quiet.'],
    ],
  },
  {
    what: 'English weekdays of a day long past',
    published: '2024-07-18',
    rows: [
      ['On [January 25] the two sides issued a statement. The Pentagon had confirmed it on [Wednesday].', '2024-01-25', '2024-01-24'],
      ['The pact was announced on [25 January], and its first session was held on [Saturday].', '2024-01-25', '2024-01-27'],
      ['The letter came on [24 January], and strikes followed on [Tuesday of that week].', '2024-01-24', '2024-01-23'],
      ['The mission began on [17 October 2014]. The minister said on [Tuesday] that it would end.', '2014-10-17', '2024-07-16'],
      ['The attack of [January 28] was recalled on [Wednesday] by the Pentagon.', '2024-01-28', '2024-07-17'],
      ['The treaty was signed on [January 25].\nIn Baghdad the cabinet met on [Wednesday].', '2024-01-25', '2024-07-17'],
    ],
  },
  {
    what: 'English years in words, at the head of a line, counted back',
    published: '2024-07-18',
    rows: [
      ['They came in [two thousand and three] and left in [two thousand eleven].', '2003', '2011'],
      ['It has stood since the [year two thousand and fourteen].', '2014'],
      ['They were back in [twenty fourteen].', '2014'],
      ['The first war came in [nineteen ninety-one].', '1991'],
      ['in two thousand tents; in two thousand and fourteen tents'],
      ['[2003]: the invasion\n[2011] - the withdrawal\n[2014] — the return', '2003', '2011', '2014'],
      ['2003 soldiers\n2014 - 2015 metres'],
      ['ahead of the [10th anniversary] of the coalition', '2014'],
      ['shortly before the [tenth anniversary] of its mission', '2014'],
      ['the upcoming [10 year anniversary] of the mission', '2014'],
      ['the [20-year anniversary] of the invasion', '2004'],
      ['Their anniversary came; two anniversaries in one; a wedding anniversary'],
    ],
  },
  {
    what: 'English two-digit years',
    published: '2024-07-24',
    rows: [
      ['Issued on [22.07.24] in Washington', '2024-07-22'],
      ['Issued on [22/07/24] in Washington', '2024-07-22'],
      ['Version 4.07.24 and ratio 10.11.12, 31.31.24'],
    ],
  },
];
