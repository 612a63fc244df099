using Microsoft.Playwright;
using RelationsExplorer.Tests;

namespace RelationsExplorer.BrowserTests;

/// <summary>
/// Finds a Chromium: the one that RELATIONS_CHROMIUM names, one on the PATH, or Playwright's own. Where there is none it installs
/// one, so that the tests run on a bare machine too.
/// </summary>
internal static class Chromium
{
    private const string Variable = "RELATIONS_CHROMIUM";

    private const string Shell = "chromium-headless-shell";

    // The shell is the same browser without windows: it opens pages more than twice as quickly.
    private static readonly string[] _names = [Shell, "chromium", "chromium-browser", "google-chrome"];

    // No sandbox, for containers; and no word to its makers, for the tests watch whom it speaks to.
    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Starts a browser.</summary>
    /// <exception cref="InvalidOperationException">There is none and none could be installed; the message says what to do.</exception>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = await FindOrInstallAsync(playwright),
            Args = _arguments,
            Timeout = 60_000,
        });

    private static async Task<string> FindOrInstallAsync(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names '{named}', and there is no such file.");
        }

        if ((OnPathOrNull() ?? OwnOrNull(playwright)) is { } found) return found;
        if (DebianPackages.CanInstall)
        {
            await DebianPackages.UpdateAsync();
            await DebianPackages.InstallAsync(Shell, withRecommended: true);
        }
        else
        {
            await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
        }

        return OnPathOrNull() ?? OwnOrNull(playwright) ?? throw new InvalidOperationException(
            $"The browser tests need a Chromium, and none could be installed: install one (on Debian: apt-get install {Shell}) or name it in {Variable}.");
    }

    private static string? OnPathOrNull() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => _names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists);

    private static string? OwnOrNull(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath) ? playwright.Chromium.ExecutablePath : null;
}
