namespace Evaluation.Store.Accounts;

/// <summary>A key of the portal as its framework writes it.</summary>
public sealed record PortalKey(string Name, string Xml);
