import * as z from 'zod';

// zod otherwise tries `Function` at its first parse, which the content security policy refuses and reports.
// A module of its own, because imports run before the body of the module that imports them.
z.config({ jitless: true });
