// English words beside which a number counts nothing: names of units, articles of law, clock times, page furniture.

/** A number after one of these is its name, unless a counted noun follows the number. */
export const LABELS =
  'photo picture slide image frame article section resolution chapter page pages rule clause paragraph title tower brigade division regiment battalion squadron company corps channel highway route road street interstate flight room gate camp base number no nos order phase airbase outpost step bug eq exhibit fob episode season part volume vol issue figure fig table level tier item boeing airbus block zone sector ward precinct force unit class version windows iphone covid model type grade apollo fortune top terminal pier apartment apt suite catch formula area district proposition amendment protocol kurdistan france russia i24';

export const FURNITURE =
  'view views comment comments share shares follower followers subscriber subscribers like likes retweet retweets repost reposts reply replies read reads download downloads photos viewers tweets';

/** After a number: a clock time, a temperature, a reading time. */
export const READINGS = "am pm a.m p.m gmt utc est edt et local oclock o'clock degrees degree fahrenheit celsius min mins hrs";

/** Before a number: an age, a clock time. */
export const READING_HEADS = 'aged age';

export const VERSUS = 'vs versus v against';

export const CHANGES =
  'reduce reduced reduces reducing reduction cut cuts cutting drop dropped drops dropping fall fell falls fallen falling decline declined declines declining decrease decreased decreases decreasing shrink shrank shrunk shrinking slash slashed slashing lower lowered lowering trim trimmed trimming draw drew drawn down rise rose rises risen rising raise raised raises raising grow grew grows grown growing increase increased increases increasing jump jumped climb climbed climbing surge surged swell swelled swelling go went gone going move moved change changed changing shift shifted expand expanded halve halved downsize downsized';

export const COUNT_HEADS =
  'numbered numbering number numbers total totaled totalled totaling totalling reached reaching stands stood strength comprises comprised counted counts';

export const FUNCTION_WORDS =
  'in on at of to from for with by and or but as than the a an this that these those is are was were be been being has have had will would could should may might must can not no its their his her our your my it they he she we i you who which when where while after before since until during through over under between about into against amid among if so because also only then there here said says per each';

/** After a hyphen: a four-star general, a two-state solution: a kind, not a count. */
export const KINDS = 'star way fold sided time off state tier faced handed man year-old old';

/** "One official said": a manner of speaking, not a count. */
export const NOT_ONE =
  'official officials source analyst expert diplomat day point time times reason way side man woman person commander lawmaker senator minister general officer envoy ambassador hour week month year night issue thing case state element factor step option part month reporter journalist condition goal';

/** "The two countries", "the three sides": whoever is meant has been named; nothing is counted. */
export const REFERENCES =
  'side sides theatre theatres theater theaters country countries nation nations government governments party parties leader leaders capital capitals state states militaries armies allies ally partners men women presidents ministers neighbors neighbours officials';
