using Evaluation.Model;

namespace Evaluation.Host.Products;

/// <summary>What one production is asked for.</summary>
/// <param name="Year">The plan's year.</param>
/// <param name="AsOf">Nothing released, reported or reviewed after this day is seen.</param>
public sealed record ProductRequest(int Year, DateOnly AsOf)
{
    /// <summary>For a product that tells what changed: the day from which; <c>null</c>: as the product usually does.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>For a product on a part of the year; <c>null</c>: as the product usually does.</summary>
    public Period? Period { get; init; }

    /// <summary>For a product that asks for something: the last day on which it is in time; <c>null</c>: by the scheme.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>For a product made agency by agency: full names; empty: all.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];
}
