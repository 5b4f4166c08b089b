using Evaluation.Model.Problems;

namespace Evaluation.Host.Products;

/// <summary>A kind of report. The command line, a schedule and the portal are callers of the same <see cref="ProductionLine"/>.</summary>
public abstract class Product
{
    /// <summary>Such as <c>annual</c>: what the command line, schedules and runs call it.</summary>
    public abstract string Name { get; }

    /// <summary>In Chinese, for the portal.</summary>
    public abstract string Title { get; }

    /// <summary>One English sentence for the command line.</summary>
    public abstract string Description { get; }

    /// <summary>It tells what changed since a day, and a request may name that day.</summary>
    public virtual bool TakesSince => false;

    /// <summary>It asks agencies to report, and a request may name the period, the last day in time and the agencies.</summary>
    public virtual bool AsksAgencies => false;

    /// <summary>Reads what it is made from and assesses it; writes nothing.</summary>
    /// <param name="steps">Told what is being done.</param>
    /// <returns>One row; none when something is missing or wrong.</returns>
    public abstract Read<ReadyProduct> Prepare(ProductSources from, ProductRequest request, IProgress<string> steps);
}
