#pragma once

// What there is here to hold a program back.
int system_confinement(void);
// Holds this process back before it becomes another program: it may read and run what is listed, and nothing else of the
// disk; it opens no socket and starts no process. What the system lacks is left out; -1 where what it has fails.
int confine(const char *const readable[]);
// Holds this process back to computing and to what is open.
int allow_computing_only(void);
