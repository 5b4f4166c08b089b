namespace Evaluation.Host.Tests.Web;

/// <summary>A portal over a database into which nothing has been loaded yet.</summary>
public sealed class EmptyPortal : PortalFixture
{
    protected override bool IsFilled => false;
}
