using System.CommandLine;

namespace RelationsExplorer.Web.Commands;

/// <summary><c>health [--url URL]</c>: whether a running site is ready, for containers that have no other program to ask with.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "Where the site is.", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        url.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(token => !Uri.TryCreate(token.Value, UriKind.Absolute, out var site) || site.Scheme is not ("http" or "https")))
                given.AddError($"'{token.Value}' is no http or https address.");
        });
        var command = new Command("health", "Asks a running site whether it is ready; exit code 0 where it is.") { url };
        command.SetAction((asked, stop) => RunAsync(new Uri(asked.GetRequiredValue(url)), stop));
        return command;
    }

    private static async Task<int> RunAsync(Uri site, CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = _patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(site, "/health/ready"), stop);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? ExitCode.Fine : ExitCode.Wrong;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"error: {site} does not answer: {e.Message}");
            return ExitCode.Wrong;
        }
    }
}
