// Who says it: before and after the quotation, carried on, in transcripts, by party, and by nobody.

/** The speaker's id of the lexicon, or `null`; the text's last statement is asked for. */
export const SPEAKERS: readonly (readonly [text: string, speaker: string | null])[] = [
  ['«داعش لم يعد يشكل خطرا»، قال رئيس الوزراء العراقي.', 'iraq-pm'],
  ['قال المتحدث باسم البنتاغون للصحفيين في واشنطن إن داعش ما زال يشكل خطرا.', 'pentagon'],
  ['أعلن وزير الدفاع العراقي بدء الحوار. وأضاف أن داعش لم يعد يشكل خطرا.', 'iraq-defense-minister'],
  ['التقى السوداني السفيرة الأميركية. وبحسب السفيرة الأميركية، لا يزال داعش يشكل خطرا.', 'us-ambassador'],
  ['العباسي: داعش لم يعد يشكل خطرا على العراق', 'iraq-defense-minister'],
  ['البنتاغون يؤكد أن داعش لا يزال يشكل خطرا', 'pentagon'],
  ['والبنتاغون، الذي صمت طويلا، بات يقول إن داعش ما زال يشكل خطرا.', 'pentagon'],
  ['قالت بغداد إن الوضع تغير، فيما قالت واشنطن إن داعش ما زال يشكل خطرا.', 'us'],
  ['تفضل واشنطن بقاء المهمة. لا يزال داعش يشكل خطرا.', null],
  ['أقول إن داعش ما زال يشكل خطرا.', null],
  ['تقارير تشير إلى أن داعش ما زال يشكل خطرا.', null],
  // What follows a quotation is no verb of saying behind a preposition, nor where nothing is said.
  ['ردا على سؤال، أقر متحدث باسم البنتاغون بأن داعش «ما زال يشكل خطرا»، وامتنع عن ذكر التفاصيل.', 'pentagon'],
  ['قال السوداني إن داعش «لم يعد يشكل خطرا»، من غير أن يوضح البنتاغون موقفه.', 'iraq-pm'],
  ['قال عصام الراوي إن داعش ما زال يشكل خطرا.', null],
  ['"ISIS remains a threat," said Ryder.', 'pentagon'],
  ['"ISIS remains a threat," a senior US defense official told reporters.', 'senior-us-defense-official'],
  ['ISIS remains a threat, according to the State Department.', 'us-state-department'],
  // Who is "he"? The only one named near; nobody where two are.
  ['The Iraqi defense minister opened the talks. He said ISIS is no longer a threat.', 'iraq-defense-minister'],
  ['Al-Sudani struck another note. The group "remains a threat," he said.', 'iraq-pm'],
  ['Al-Sudani received the ambassador. ISIS remains a threat, he said.', null],
  ['Al-Sudani left. Austin came later. ISIS remains a threat, he said.', null],
  ['وصل مسؤول كبير في وزارة الدفاع الأميركية، إذ قال إن داعش ما زال يشكل خطرا.', 'senior-us-defense-official'],
  ["By the Pentagon's own account ISIS remains a threat.", 'pentagon'],
  ["In Sudani's telling, ISIS is no longer a threat.", 'iraq-pm'],
  ['The figures of the Pentagon are old. ISIS remains a threat.', null],
  ['The Iraqi defense minister said the talks went well. He added that ISIS is no longer a threat.', 'iraq-defense-minister'],
  ['The Pentagon, for its part, said that ISIS remains a threat.', 'pentagon'],
  ['Ryder, the Pentagon press secretary, said ISIS remains a threat.', 'pentagon'],
  ['SENIOR DEFENSE OFFICIAL: Good morning.\n\nISIS remains a threat.', 'senior-us-defense-official'],
  ['SENIOR DEFENSE OFFICIAL: Good morning.\n\nQ: Thank you. ISIS remains a threat.', null],
  ['Sudani said ISIS is gone, while the US ambassador said ISIS remains a threat.', 'us-ambassador'],
  ['ISIS remains a threat, I think, whatever Washington says.', null],
  ['Reports say ISIS remains a threat.', null],
  // A quotation over more than one sentence is whose its end is.
  [
    '"ISIS remains a threat. It is not going away. Nobody here pretends otherwise," said the Iraqi defense minister.',
    'iraq-defense-minister',
  ],
  ['"ISIS remains a threat. Nobody here pretends otherwise." The Iraqi defense minister then left the room.', null],
  ['«داعش ما زال يشكل خطرا. لن نغمض أعيننا»، قال المتحدث باسم البنتاغون.', 'pentagon'],
  // "The official": the one whom the paragraph names so, before whoever spoke last.
  [
    'Sudani said the group is beaten. A senior US defense official was blunter. ISIS "remains a threat to us all," the official said.',
    'senior-us-defense-official',
  ],
  ['The ministry of defence of Iraq said the group is beaten. ISIS remains a threat, the official said.', null],
  ['We spoke to a US official in Baghdad. "ISIS remains a threat to us all," the official said.', 'us-official'],
  // A label in capitals that says only what he is.
  ['Transcript of the Pentagon briefing\n\nSPOKESPERSON: Good morning.\n\nISIS remains a threat.', 'pentagon'],
  ['Jane Doe, who runs a bakery, said ISIS remains a threat.', null],
  ['Tell us why, the host asked; ISIS remains a threat.', null],
];
