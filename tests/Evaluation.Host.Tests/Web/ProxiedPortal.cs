namespace Evaluation.Host.Tests.Web;

/// <summary>A portal that believes a proxy on this machine.</summary>
public sealed class ProxiedPortal : PortalFixture
{
    protected override string TrustedProxies => "127.0.0.1";
}
