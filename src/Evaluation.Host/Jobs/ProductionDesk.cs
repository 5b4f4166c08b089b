using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Jobs;

/// <summary>Takes what somebody wants made; any worker on the database makes it, through the same line and run ledger as schedules and the command line.</summary>
public sealed class ProductionDesk(EvaluationStore store, TimeProvider clock)
{
    /// <returns>A slot by hand. The same asked for again while it is open is the same slot, whoever asks.</returns>
    public JobSlot Ask(Product product, ProductRequest request, string actor)
    {
        JobSlot? slot = null;
        store.Write(actor, "job", product.Name, unit => slot = unit.Jobs.Ask(Slots.Request(product, request, clock.GetUtcNow())));
        return slot!;
    }

    /// <summary>Calls a slot off, whoever asked for it; a worker at it stops with its next step.</summary>
    /// <returns>False where the slot is not there or has ended.</returns>
    public bool Cancel(long id, string actor)
    {
        var isDone = false;
        store.Write(actor, "job-cancel", id.ToString(CultureInfo.InvariantCulture), unit => isDone = unit.Jobs.Cancel(id));
        return isDone;
    }
}
