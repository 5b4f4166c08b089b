using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Jobs;

/// <summary>Takes what somebody wants made; any worker on the database makes it, through the same line and run ledger as schedules and the command line.</summary>
public sealed class ProductionDesk(EvaluationStore store, TimeProvider clock)
{
    /// <summary>What can be said at once; whether the data suffices shows when it is made.</summary>
    /// <returns>Why it can't be asked for; empty when it can.</returns>
    public IReadOnlyList<Problem> Check(Product product, ProductRequest request)
    {
        var (problems, place) = (new List<Problem>(), new Place(product.Name));
        if (!store.Plans.Years().Contains(request.Year))
            problems.Add(MaterialsReader.NoPlan(store, request.Year));
        if (request.Since is not null && !product.TakesSince)
            problems.Add(new Problem(JobProblems.SinceNotTaken, place, Titles(p => p.TakesSince)));
        else if (request.Since is { } since && since >= request.AsOf)
            problems.Add(new Problem(ProductProblems.SinceNotBefore, place, Day(since), Day(request.AsOf)));
        if (!product.AsksAgencies && (request.Period is not null || request.Due is not null || request.Agencies.Count > 0))
            problems.Add(new Problem(JobProblems.RoundNotTaken, place, Titles(p => p.AsksAgencies)));
        else if (request.Period is { } period && period.Year != request.Year)
            problems.Add(new Problem(ProductProblems.PeriodOutside, place, period.ToString(), request.Year.ToString(CultureInfo.InvariantCulture)));
        return [.. problems, .. UnknownAgencies(request.Agencies)];
    }

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

    private IEnumerable<Problem> UnknownAgencies(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return [];
        var directory = store.Reference.Agencies();
        return names.Where(name => directory.Find(name) is null).Select(name => directory.Suggest(name) is { } like
            ? new Problem(ProductProblems.AgencyUnknownLike, new Place(name), name, like)
            : new Problem(JobProblems.AgencyUnknown, new Place(name), name));
    }

    private static string Titles(Func<Product, bool> takes) => string.Join("、", Catalogue.All.Where(takes).Select(p => p.Title));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
