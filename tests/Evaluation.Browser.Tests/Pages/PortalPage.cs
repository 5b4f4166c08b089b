using Evaluation.Browser.Tests.Running;

namespace Evaluation.Browser.Tests.Pages;

/// <summary>A page of the portal and who sees it.</summary>
/// <param name="Route">As the page declares it.</param>
/// <param name="Address">Where it is looked at; <c>null</c>: its route is its address.</param>
internal sealed record PortalPage(string Route, Func<Ministry, string>? Address, params IReadOnlyList<Role> Roles)
{
    /// <summary>Same for everybody.</summary>
    public string AddressIn(Ministry ministry) => Address?.Invoke(ministry) ?? Route;
}
