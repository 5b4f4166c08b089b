namespace Evaluation.Browser.Tests.Running;

/// <summary>As whom somebody comes.</summary>
public enum Role
{
    Nobody,
    Reader,
    Office,
    Agency,
    Administrator,
}
