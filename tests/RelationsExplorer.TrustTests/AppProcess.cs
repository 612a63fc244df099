using System.Diagnostics;
using System.Text;

namespace RelationsExplorer.TrustTests;

/// <summary>The program in a process of its own, as a person or a service starts it: it can be killed without harm to the tests.</summary>
internal sealed class AppProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly Task _listening;
    private readonly Task<string> _complained;

    private AppProcess(Process process)
    {
        (_process, _complained) = (process, process.StandardError.ReadToEndAsync());
        _listening = ListenAsync();
    }

    /// <summary>Its exit code, once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts it.</summary>
    /// <param name="before">What the command line begins with: a program that starts it under some limit.</param>
    /// <param name="arguments">Of the program itself.</param>
    public static AppProcess Start(string[] before, params string[] arguments)
    {
        string[] all = [.. before, "dotnet", Path.Combine(AppContext.BaseDirectory, "RelationsExplorer.Web.dll"), .. arguments];
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        return new AppProcess(Process.Start(start) ?? throw new InvalidOperationException($"{all[0]} did not start."));
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Said, string Complained)> RunAsync(string[] before, params string[] arguments)
    {
        using var app = Start(before, arguments);
        return await app.EndAsync();
    }

    /// <summary>Waits for its end: its exit code, and all that it said.</summary>
    public async Task<(int ExitCode, string Said, string Complained)> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await _listening;
        return (_process.ExitCode, Said, await _complained);
    }

    /// <summary>Whether it has said these words so far.</summary>
    public bool HasSaid(string words) => Said.Contains(words, StringComparison.Ordinal);

    /// <summary>Ends it at once (SIGKILL).</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks it to stop (SIGTERM).</summary>
    public void AskToStop() => Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();

    /// <summary>What it has said so far.</summary>
    public string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            lock (_said) _said.AppendLine(line);
    }
}
