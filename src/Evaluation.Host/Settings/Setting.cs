namespace Evaluation.Host.Settings;

/// <summary>One setting as it was given.</summary>
public sealed record Setting(string Name, string Value, SettingOrigin Origin);
