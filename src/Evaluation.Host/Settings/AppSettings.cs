using System.Data.Common;
using System.Net;

namespace Evaluation.Host.Settings;

/// <summary>The settings of one call, paths resolved.</summary>
/// <param name="Database">Connection string; a SQLite file's path is absolute.</param>
/// <param name="DataFolder">Absolute; need not exist.</param>
/// <param name="TemplatesFolder">Absolute; need not exist.</param>
/// <param name="OutputFolder">Absolute; need not exist.</param>
/// <param name="TimeZone">In which a day begins and ends.</param>
/// <param name="Area">Code of the area that the plan is for: whose figures count as its own.</param>
/// <param name="Scheme">Name of a file of the data folder's <c>schemes/</c>, without extension.</param>
/// <param name="SigningKey">Absolute path of a PEM file; empty: manifests are not signed.</param>
/// <param name="Given">Every setting as given, for <c>doctor</c>.</param>
public sealed record AppSettings(
    string Database,
    string DataFolder,
    string TemplatesFolder,
    string OutputFolder,
    TimeZoneInfo TimeZone,
    string Area,
    string Scheme,
    string SigningKey,
    IReadOnlyList<Setting> Given)
{
    /// <summary>What the portal listens on; never empty.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Proxies whose word on the caller's address is taken; empty: nobody's.</summary>
    public IReadOnlyList<IPAddress> TrustedProxies { get; init; } = [];

    /// <summary>Absolute path of a PEM file, the portal's certificate first and those between it and the root after it; empty: no https.</summary>
    public string Certificate { get; init; } = "";

    /// <summary>Absolute path of a PEM file; empty: the key stands in the certificate's file.</summary>
    public string CertificateKey { get; init; } = "";

    /// <summary>Whether there is a database already: an SQLite file that exists, or any server.</summary>
    public bool HasDatabase =>
        !new DbConnectionStringBuilder { ConnectionString = Database }.TryGetValue("Data Source", out var file) || File.Exists((string)file);

    /// <summary>The day it is now in <see cref="TimeZone"/>.</summary>
    public DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZone).DateTime);
}
