import * as z from 'zod';

/** Schemas would try whether they may compile code, which the pages' policy forbids and reports. */
z.config({ jitless: true });
