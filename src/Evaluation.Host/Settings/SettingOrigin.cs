namespace Evaluation.Host.Settings;

/// <summary>Where a setting's value came from; a later one wins.</summary>
public enum SettingOrigin
{
    Default,
    File,
    Environment,
    Argument,
}
