using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Host.Web.Pages;

/// <summary>What the office filled in to review.</summary>
internal sealed class ReviewForm
{
    /// <summary>As <see cref="SeenReport"/> writes them.</summary>
    public string[] Chosen { get; set; } = [];

    public ReviewActionKind? Verdict { get; set; }

    public string? Reason { get; set; }

    public DeliveryStatus? Status { get; set; }

    public string? Evidence { get; set; }

    /// <summary>Status and evidence belong to an override alone.</summary>
    public ReviewAction Action(ReviewActionKind verdict) => verdict == ReviewActionKind.Override
        ? new ReviewAction(verdict, Reason ?? "", Status, Evidence ?? "")
        : new ReviewAction(verdict, Reason ?? "");
}
