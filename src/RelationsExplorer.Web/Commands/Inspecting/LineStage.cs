using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RelationsExplorer.Web.Commands.Inspecting;

/// <summary>Answers one line of the input with the properties of one JSON object.</summary>
/// <param name="line">The line, without its end.</param>
/// <param name="answer">Takes the properties; the braces are there already.</param>
/// <returns>What is wrong with the line, in which case what was written is thrown away; null where all is well.</returns>
internal delegate string? LineAnswer(string line, Utf8JsonWriter answer);

/// <summary>A stage of the reading that is asked line by line.</summary>
internal static class LineStage
{
    /// <summary>Makes the command.</summary>
    /// <param name="name">The stage's name.</param>
    /// <param name="description">What it takes and gives.</param>
    /// <param name="begin">Begins a run; a stage that remembers earlier lines (a note before an "ibid.") remembers them from here on.</param>
    public static Command Create(string name, string description, Func<LineAnswer> begin)
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "The lines to answer (default: the standard input).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.AcceptExistingOnly();
        var output = new Option<FileInfo>("--output") { Description = "The file to write (default: the standard output).", HelpName = "FILE" };
        var command = new Command(name, description) { file, output };
        command.SetAction((asked, stop) => Trouble.ToldAsync(async () =>
        {
            await using var from = asked.GetValue(file)?.OpenRead() ?? Console.OpenStandardInput();
            await using var to = asked.GetValue(output)?.Create() ?? Console.OpenStandardOutput();
            return await RunAsync(from, to, Console.Error, begin(), stop);
        }));
        return command;
    }

    /// <summary>Answers every line, in order, each as soon as it is read.</summary>
    /// <returns>An <see cref="ExitCode"/>: wrong where a line could not be read.</returns>
    public static async Task<int> RunAsync(Stream from, Stream to, TextWriter errors, LineAnswer answer, CancellationToken stop)
    {
        using var lines = new StreamReader(from, Encoding.UTF8);
        var buffer = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var exit = ExitCode.Fine;
        for (var number = 1; await lines.ReadLineAsync(stop) is { } line; number++)
        {
            buffer.ResetWrittenCount();
            json.Reset(buffer);
            json.WriteStartObject();
            if (AnswerOrSay(line, json, answer) is { } wrong)
            {
                exit = ExitCode.Wrong;
                await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"error: line {number}: {wrong}"));
                continue;
            }

            json.WriteEndObject();
            json.Flush();
            buffer.Write("\n"u8);
            await to.WriteAsync(buffer.WrittenMemory, stop);
            await to.FlushAsync(stop);
        }

        return exit;
    }

    // As an import leaves out the article on which a pattern does not come to an end, a stage leaves out the line.
    private static string? AnswerOrSay(string line, Utf8JsonWriter json, LineAnswer answer)
    {
        try
        {
            return answer(line, json);
        }
        catch (RegexMatchTimeoutException)
        {
            return "reading it did not come to an end";
        }
    }
}
