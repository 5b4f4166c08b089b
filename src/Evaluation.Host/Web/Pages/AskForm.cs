using Evaluation.Host.Products;
using Evaluation.Model;
using Microsoft.AspNetCore.Mvc;

namespace Evaluation.Host.Web.Pages;

/// <summary>What the office filled in to have a product made.</summary>
internal sealed class AskForm
{
    /// <summary>The parts of a year that forms may ask about, as a period writes them after the year, and their words.</summary>
    public static readonly IReadOnlyList<(string Part, string Words)> Parts =
    [
        ("", "全年"), ("S1", "上半年"), ("S2", "下半年"), ("Q1", "第一季度"), ("Q2", "第二季度"), ("Q3", "第三季度"), ("Q4", "第四季度"),
        .. Enumerable.Range(1, 12).Select(month => ($"{month:00}", $"{month}月")),
    ];

    public string? Product { get; set; }

    public int Year { get; set; }

    [FromForm(Name = "as-of")]
    public DateOnly? AsOf { get; set; }

    public DateOnly? Since { get; set; }

    /// <summary>Of <see cref="Parts"/>; empty: the whole year.</summary>
    public string? Part { get; set; }

    public DateOnly? Due { get; set; }

    /// <summary>Codes; none: all.</summary>
    public string[] Agencies { get; set; } = [];

    /// <summary>Something beside product, year and day is filled in.</summary>
    public bool HasMore => Since is not null || !string.IsNullOrEmpty(Part) || Due is not null || Agencies.Length > 0;

    /// <returns><c>null</c> where what every product needs is not filled in, or is nonsense.</returns>
    public ProductRequest? Request(AgencyDirectory directory)
    {
        if (AsOf is not { Year: > 1000 and < 9999 } day || Year is < 1000 or > 9998)
            return null;
        Period period = default;
        if (!string.IsNullOrEmpty(Part) && !Period.TryParse($"{Year}-{Part}", out period))
            return null;
        return new ProductRequest(Year, day)
        {
            Since = Since,
            Period = string.IsNullOrEmpty(Part) ? null : period,
            Due = Due,
            Agencies = [.. Agencies.Select(code => directory.Find(code)?.Name ?? code)],
        };
    }
}
