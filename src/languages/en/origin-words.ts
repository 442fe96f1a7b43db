// English words by which a text says whom it has its news from.
import type { OriginWords } from '../origin-words.ts';

const words = (list: string): readonly string[] => list.split(/\s*[,\n]\s*/).filter(Boolean);

export const ORIGIN_WORDS: OriginWords = {
  citing: words(`
    according to, citing, cited by, quoting, quoted by, as quoted by, quoted to, as reported by, reported by, first reported by, reports by, reporting by, as per
    in a report by, a report by, a report from, reports from, relayed by, carried by, published by, obtained by, seen by, via`),
  telling: words(`
    told, tells, telling, as told to, spoke to, spoke with, speaks to, speaking to, speaking with, talking to, talked to, statement to, statements to
    remarks to, comments to, interview with, interview to, interview on, interviewed by, confirmed to, an email to, emailed to, briefing to, informed, said to, appearing on, speaking on`),
  sayingAfter: words(`
    reported, reports, reported that, has reported, had reported, said, says, wrote, writes, quoted, quotes, quoted a, cited, cites, has learned, has learnt, learned, revealed, reveals
    earlier reported, first reported, also reported, later reported`),
  sayingBefore: [],
  speech: [],
  to: [],
  house: words(`
    the, a, an, news agency, agency, news, wire, newswire, wire service, network, channel, broadcaster, television, tv, website, outlet, news network, international, arabic, report, tally, count
    journalists, reporters, correspondents, reporter, correspondent, us, american, french, british, us-funded, arabic-language, the us, the french, the american`),
  houseTo: [],
  credit: words('by, source, reporting by, additional reporting by, with, from, writing by, agencies, with agencies, staff, credit'),
  picture: words('photo, photos, picture, image, file photo, file, photograph, photographer, getty, via getty, courtesy, video'),
};
