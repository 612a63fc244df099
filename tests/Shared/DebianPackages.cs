using System.Diagnostics;

namespace RelationsExplorer.Tests;

/// <summary>
/// Installs what tests need beside the SDK, on a bare machine. Test projects run side by side and apt-get refuses to run twice at once,
/// so that each waits for the other.
/// </summary>
internal static class DebianPackages
{
    // Seconds: a browser is a hundred megabytes.
    private const string LongestWait = "600";
    private static readonly string _turn = Path.Combine(Path.GetTempPath(), "relations-explorer-apt.lock");

    /// <summary>Whether packages can be installed here: on Debian, as root.</summary>
    public static bool CanInstall => File.Exists("/etc/debian_version") && Environment.UserName == "root";

    /// <summary>Fetches the lists of packages.</summary>
    /// <exception cref="InvalidOperationException">They could not be had; the message holds what apt-get said.</exception>
    public static Task UpdateAsync() => RunAsync("update");

    /// <summary>Installs one package.</summary>
    /// <param name="package">Its name.</param>
    /// <param name="withRecommended">Whether what the package recommends comes too, as a browser's fonts do.</param>
    /// <exception cref="InvalidOperationException">It could not be installed; the message holds what apt-get said.</exception>
    public static Task InstallAsync(string package, bool withRecommended = false) =>
        RunAsync("install", "-y", withRecommended ? "--install-recommends" : "--no-install-recommends", package);

    private static async Task RunAsync(params string[] command)
    {
        var start = new ProcessStartInfo("flock", ["--wait", LongestWait, _turn, "apt-get", "-q", "-o", "DPkg::Lock::Timeout=" + LongestWait, .. command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var running = Process.Start(start)!;
        var said = running.StandardOutput.ReadToEndAsync();
        var faults = running.StandardError.ReadToEndAsync();
        await running.WaitForExitAsync();
        if (running.ExitCode != 0) throw new InvalidOperationException($"apt-get {string.Join(' ', command)} ended with {running.ExitCode}: {await faults}{await said}");
    }
}
