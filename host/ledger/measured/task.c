/* What tasks need: settings, which unlike records may be changed.
 *
 * SPDX-License-Identifier: MIT */
#include "host/ledger/entry.h"
#include "host/ledger/words.h"

/* The texts keep to the rules of a call's. */
static const char *wrong_with(const mreg_task *task)
{
    const mreg_call call = {.at = 1, .model = task->name, .id = task->prefer,
                            .error = task->need};

    if (!task->name.size)
        return "a task has a name";
    if (task->target > MREG_WHOLE)
        return "a target is from 0 to 1";
    return entry_check(&call);
}

static void set(mreg_ledger *l, const mreg_task *task)
{
    const int64_t name = word_number(l, task->name.at, task->name.size);
    struct db_query *q = db_query(l->db,
        "INSERT INTO task(id, target, need, prefer) VALUES(?1, ?2, ?3, ?4)"
        " ON CONFLICT(id) DO UPDATE SET target = excluded.target,"
        " need = excluded.need, prefer = excluded.prefer");

    db_bind(q, 1, name);
    db_bind(q, 2, task->target);
    db_bind_text(q, 3, task->need.size ? task->need.at : "", task->need.size);
    db_bind_text(q, 4, task->prefer.size ? task->prefer.at : "",
                 task->prefer.size);
    db_done(q);
}

mreg_ledger_status mreg_ledger_task_set(mreg_ledger *l, const mreg_task *task,
                                        mreg_host_note *why)
{
    const char *wrong;

    if (!l || !task)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no task");
    wrong = wrong_with(task);
    if (wrong)
        return ledger_say(why, MREG_LEDGER_REFUSED, "%s", wrong);
    if (db_begin(ledger_enter(l))) {
        set(l, task);
        db_commit(l->db);
    }
    return ledger_leave(l, why);
}

mreg_ledger_status mreg_ledger_task_remove(mreg_ledger *l, mreg_text name,
                                           mreg_host_note *why)
{
    struct db_query *q;
    struct db *d;

    if (!l || !name.size || !name.at)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no task");
    d = ledger_enter(l);
    if (db_begin(d)) {
        q = db_query(d, "DELETE FROM task WHERE id = ?1 RETURNING id");
        db_bind(q, 1, word_known(l, name.at, name.size));
        if (!db_step(q))
            db_fail(d, MREG_LEDGER_REFUSED, "no task of that name is set");
        db_reset(q);
        db_commit(d);
    }
    return ledger_leave(l, why);
}

mreg_ledger_status mreg_ledger_tasks(mreg_ledger *l, mreg_take_task take,
                                     void *context, mreg_host_note *why)
{
    struct db_query *q;

    if (!l || !take)
        return ledger_say(why, MREG_LEDGER_BAD_ARGUMENT, "no ledger");
    q = db_query(ledger_enter(l), "SELECT text, target, need, prefer FROM task"
                 " JOIN word ON word.id = task.id ORDER BY text");
    while (db_step(q)) {
        const mreg_task task = {.name = db_view(q, 0), .need = db_view(q, 2),
            .prefer = db_view(q, 3), .target = (uint32_t)db_int(q, 1)};

        take(context, &task);
    }
    db_reset(q);
    return ledger_leave(l, why);
}
