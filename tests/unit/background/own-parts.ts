// The scripts that a browser would run when the background asks for them, run at once.
import '../../../src/background/engine-part.ts';
import '../../../src/ui/tables/messages-ar.ts';
import '../../../src/ui/tables/messages-en.ts';
