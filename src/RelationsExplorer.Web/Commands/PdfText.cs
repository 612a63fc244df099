using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using RelationsExplorer.Corpus;

namespace RelationsExplorer.Web.Commands;

/// <summary>
/// Takes the text out of PDF files through <c>pdftotext</c> of the poppler tools, where that is on the PATH. It is started
/// without a shell, for a limited time, and for a limited length of text.
/// </summary>
internal static class PdfText
{
    private const int MostText = 8 << 20;
    private const int MostFaults = 1 << 12;
    private const int LongestExcerpt = 120;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    /// <summary>The text of a PDF file, a form feed after each page; null where it cannot be had, and a diagnostic says why.</summary>
    public static ReadOnlyMemory<byte>? TextOrNull(string name, string file, List<Diagnostic> diagnostics)
    {
        void Refuse(string code, string message) => diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, name, null, code, "Left out: " + message));

        if (ProgramOrNull() is not { } program)
        {
            Refuse("pdf-program", "a PDF is read through pdftotext, which is not on the PATH (Debian: apt-get install poppler-utils).");
            return null;
        }

        try
        {
            var (exit, text, faults) = Run(program, Path.GetFullPath(file));
            if (exit == 0 && !text.Span.ContainsAnyExcept(" \n\r\f"u8)) Refuse("pdf-no-text", "its pages hold no text; they may be pictures of pages.");
            else if (exit == 0) return text;
            else if (faults.Contains("Incorrect password", StringComparison.Ordinal)) Refuse("pdf-locked", "the PDF is protected with a password.");
            else Refuse("pdf", $"the PDF cannot be read ({FirstLine(faults)}).");
        }
        catch (OperationCanceledException)
        {
            Refuse("pdf-slow", $"taking the text out of the PDF did not come to an end within {_longest.TotalSeconds:0} seconds.");
        }
        catch (InvalidDataException)
        {
            Refuse("pdf-limit", $"the PDF holds more than {MostText >> 20} MB of text.");
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            Refuse("pdf-program", $"pdftotext could not be run: {e.Message}");
        }

        return null;
    }

    private static (int Exit, ReadOnlyMemory<byte> Text, string Faults) Run(string program, string file)
    {
        var start = new ProcessStartInfo(program, ["-enc", "UTF-8", "-eol", "unix", file, "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var running = Process.Start(start)!;
        using var limit = new CancellationTokenSource(_longest);
        try
        {
            running.StandardInput.Close();
            return Task.Run(async () =>
            {
                var faults = ReadAsync(running.StandardError.BaseStream, MostFaults, goesOn: true, limit.Token);
                var text = await ReadAsync(running.StandardOutput.BaseStream, MostText, goesOn: false, limit.Token);
                await running.WaitForExitAsync(limit.Token);
                return (running.ExitCode, text, Encoding.UTF8.GetString((await faults).Span));
            }).GetAwaiter().GetResult();
        }
        finally
        {
            if (!running.HasExited) running.Kill(entireProcessTree: true);
        }
    }

    // What is beyond the limit is read and forgotten, or not taken at all.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream from, int most, bool goesOn, CancellationToken stop)
    {
        var all = new MemoryStream();
        var part = new byte[1 << 16];
        while (await from.ReadAsync(part, stop) is > 0 and var count)
        {
            if (all.Length + count <= most) all.Write(part, 0, count);
            else if (!goesOn) throw new InvalidDataException();
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    /// <summary>Where the program lies; null where it is not on the PATH. A program of this name in the folder of the corpus is nobody's choice.</summary>
    public static string? ProgramOrNull() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathRooted)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext"))
            .FirstOrDefault(File.Exists);

    private static string FirstLine(string faults) =>
        faults.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..] ? Excerpt.Of(first, LongestExcerpt) : "it says no more";
}
