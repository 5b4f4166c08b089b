namespace Evaluation.Host.Doctoring;

/// <summary>One look at the set-up.</summary>
public sealed record Check(string Name, CheckState State, string Detail)
{
    public static Check Ok(string name, string detail) => new(name, CheckState.Ok, detail);

    public static Check Warn(string name, string detail) => new(name, CheckState.Warn, detail);

    public static Check Fail(string name, string detail) => new(name, CheckState.Fail, detail);
}
