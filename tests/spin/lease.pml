/* The protocol of leases as a model for spin. Processes take leases from the
 * ledger, their threads reserve calls from them, calls are made, recorded and
 * settled; processes are killed, leases expire, day's clocks jump. In every
 * order of these steps what is recorded and what may still be spent without
 * asking stay within the limit.
 *
 * Each atomic step is one transaction of the ledger (ask, settle.c: end), one
 * commit of a record, or one compare-and-swap (budget.c). tests/spin.sh runs
 * it, and with a mutant defined that must fail.
 *
 * SPDX-License-Identifier: MIT */
#define PROCESSES 2
#define THREADS 2           /* of the first; the second has one */
#define ALL 3
#define LIMIT 3
#define SLICE 2             /* a lease; a call reserves 1 */
#ifndef CALLS
#define CALLS 2             /* of each thread */
#endif
#define KEEP 3              /* how long a lease is kept */
#define LONGEST 1           /* how long a call takes at most */
#define LAST 4              /* the last instant */
#define NONE 255

/* The clock of leases, which never jumps. Nothing reads the day's, which does,
 * but a mutant. */
byte clock;
#ifdef MUTANT_DAY_CLOCK
byte day;
#define NOW day
#else
#define NOW clock
#endif
#ifdef MUTANT_NO_MARGIN
#define MARGIN 0
#else
#define MARGIN LONGEST
#endif

/* The ledger, which outlives processes. A lease has a number that is never
 * given again; 0: there is none. */
byte recorded, number, row[PROCESSES], held[PROCESSES], until[PROCESSES];

/* Processes: what they know dies with them. */
bool alive[PROCESSES];
byte lease[PROCESSES], left[PROCESSES], ends[PROCESSES];
byte out[PROCESSES];        /* reserved by calls that are not recorded */
byte busy[PROCESSES];       /* threads between reserving and having settled */
byte began[ALL];            /* when a thread's call began; NONE */

#define MAY(p) ((alive[p] -> out[p] + (NOW < ends[p] -> left[p] : 0) : 0))
#define HELD (held[0] + held[1])

inline check()
{
    assert(recorded + MAY(0) + MAY(1) <= LIMIT)
}

inline expire(p)
{
    if
    :: row[p] && NOW >= until[p] -> row[p] = 0; held[p] = 0
    :: else
    fi
}

/* Takes a lease where nothing is left of the last one, which is given back. */
inline ask(p)
{
    expire(0);
    expire(1);
    if
    :: row[p] && row[p] == lease[p] -> row[p] = 0; held[p] = 0
    :: else
    fi;
    left[p] = 0;
    if
    :: recorded + HELD + SLICE <= LIMIT ->
        number++;
        row[p] = number;
        lease[p] = number;
        held[p] = SLICE;
        until[p] = NOW + KEEP;
        ends[p] = NOW + KEEP - MARGIN;
        left[p] = SLICE
    :: else
    fi;
    check()
}

/* Records what a call cost; from here on it counts by itself. */
inline record(p, cost)
{
    recorded = recorded + cost;
    out[p]--;
    check()
}

/* Takes it out of the lease, if that is still there. */
inline lessen(p, which, cost)
{
    expire(0);
    expire(1);
    if
    :: row[p] == which && which -> held[p] = held[p] - cost
    :: else
    fi;
    check()
}

proctype thread(byte p; byte me)
{
    byte calls, cost, which;

    do
    :: calls < CALLS && alive[p] ->
        calls++;
        if
        :: atomic {
               alive[p] && !busy[p] && (left[p] == 0 || NOW >= ends[p]) ->
               ask(p)
           }
        :: true
        fi;
#ifdef MUTANT_TWO_STEPS
        if
        :: alive[p] && left[p] && NOW < ends[p]
        :: else -> goto next
        fi;
#endif
        atomic {
            if
#ifdef MUTANT_TWO_STEPS
            :: alive[p] ->
                left[p] = (left[p] -> left[p] - 1 : 0);
#else
            :: alive[p] && left[p] && NOW < ends[p] ->
                left[p]--;
#endif
                out[p]++;
                busy[p]++;
                began[me] = clock;
                which = lease[p];
                check()
            :: else -> goto next
            fi
        }
        if
        :: atomic { alive[p] -> left[p]++; out[p]--; cost = 0 }
        :: cost = 0;
           goto made
        :: cost = 1;
made:
#ifdef MUTANT_SETTLED_FIRST
           atomic { alive[p] -> lessen(p, which, cost) };
           atomic { alive[p] -> record(p, cost) };
#else
           atomic { alive[p] -> record(p, cost) };
           atomic { alive[p] -> lessen(p, which, cost) };
#endif
           atomic { alive[p] -> left[p] = left[p] + 1 - cost; check() }
        :: !alive[p] -> break
        fi;
        atomic { busy[p]--; began[me] = NONE; cost = 0 }
next:
        skip
    :: calls == CALLS || !alive[p] -> break
    od
}

/* A call takes no longer than LONGEST: time waits for it, unless its process
 * was killed. */
#define IN_TIME(i) (began[i] == NONE || began[i] + LONGEST > clock \
    || !alive[i / THREADS])
#define ALL_IN_TIME (IN_TIME(0) && IN_TIME(1) && IN_TIME(2))

proctype time_goes_by()
{
    do
    :: atomic {
           clock < LAST && ALL_IN_TIME -> clock++; check()
       }
#ifdef MUTANT_DAY_CLOCK
    :: atomic { day > 1 -> day = day - 2; check() }
    :: atomic { day < LAST -> day = day + 2; check() }
#endif
    :: clock == LAST -> break
    od
}

proctype killer(byte p)
{
    atomic { alive[p] = false; out[p] = 0; left[p] = 0; check() }
}

init
{
    byte i;

    atomic {
        for (i : 0 .. ALL - 1) {
            began[i] = NONE
        }
        for (i : 0 .. PROCESSES - 1) {
            alive[i] = true
        }
        run thread(0, 0);
        run thread(0, 1);
        run thread(1, 2);
        run time_goes_by();
        run killer(0)
    }
}
